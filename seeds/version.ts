// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '90d5b82c31';
