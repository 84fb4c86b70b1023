// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'b283982d75';
