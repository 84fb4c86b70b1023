import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['{utils,components,cli,seeds,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/{browser,build,headed}/**'],
  },
});
