// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'f6f2b30852';
