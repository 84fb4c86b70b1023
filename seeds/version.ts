// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '7f89e6108d';
