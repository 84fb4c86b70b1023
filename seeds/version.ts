// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'f7e54e909e';
