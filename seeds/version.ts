// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'fc38bb9e31';
