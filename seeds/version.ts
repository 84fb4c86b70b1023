// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '972f4c2c96';
