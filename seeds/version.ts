// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '06d407f51c';
