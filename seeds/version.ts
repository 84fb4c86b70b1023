// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '337e89f068';
