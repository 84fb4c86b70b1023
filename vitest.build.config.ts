import { defineConfig } from 'vitest/config';

// What is in the built packages of every browser; no browser is started.
export default defineConfig({
  test: {
    include: ['tests/build/**/*.test.ts'],
    globalSetup: 'tests/build/package.ts',
    testTimeout: 60_000,
  },
});
