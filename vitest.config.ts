import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['{utils,components,cli,seeds,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/{browser,build,headed}/**'],
    // On a busy machine a test that renders pages and has them checked takes longer than the five seconds of the default.
    testTimeout: 30_000,
  },
});
