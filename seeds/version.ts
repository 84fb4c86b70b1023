// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '698c9aa8d4';
