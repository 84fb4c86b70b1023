// Written by `npm run docs:rules`; a test keeps it fresh.

export const rulesVersion = '73fbd47fc7';
