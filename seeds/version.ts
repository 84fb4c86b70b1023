// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'fceca7b4c5';
