import { defineConfig } from 'vitest/config';

// The built extension in real browsers: one browser per file, two files at a time, each with ports and a profile of its own.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/build.ts',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
