// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'f6532bfe9e';
