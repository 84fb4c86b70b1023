// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '33c50a1a84';
