// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'ed02c9c451';
