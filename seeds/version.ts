// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = 'b65e008735';
