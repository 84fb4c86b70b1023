// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '8e51abd539';
