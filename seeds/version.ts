// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '276f8306b5';
