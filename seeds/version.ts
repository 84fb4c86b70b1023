// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '10f0ca5511';
