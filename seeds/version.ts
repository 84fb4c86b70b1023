// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'a69a4ba3b4';
