// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '2519253ff1';
