// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'd55d657e54';
