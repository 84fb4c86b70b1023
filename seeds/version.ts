// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '3bfe23a54b';
