// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '57a93e4cf9';
