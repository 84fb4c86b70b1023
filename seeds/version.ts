// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'b6ae429c45';
