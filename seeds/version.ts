// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'fa4a6a0bda';
