// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '1c1a9a5897';
