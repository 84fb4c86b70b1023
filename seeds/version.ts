// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'bcde88ea7e';
