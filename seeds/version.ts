// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '5c0a5e3d28';
