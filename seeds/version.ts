// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '3daba0bfa1';
