// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'cf4bd05a4b';
