// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '90eb1c3f68';
