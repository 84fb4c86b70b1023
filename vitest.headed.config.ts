import { defineConfig } from 'vitest/config';

// What only a browser with a screen shows. The screen is a virtual one: Xvfb, openbox and xdotool have to be installed.
export default defineConfig({
  test: {
    include: ['tests/headed/**/*.test.ts'],
    globalSetup: 'tests/browser/build.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
