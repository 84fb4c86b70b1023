// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '40160e37ff';
