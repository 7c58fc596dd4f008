import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'server/src/**/*.test.ts',
      'server/test/**/*.test.ts',
      'scripts/**/*.test.ts',
      'syntaxes/**/*.test.ts',
      'client/src/**/*.test.ts',
      'training/src/**/*.test.ts',
    ],
    globalSetup: 'server/test/support/temporaryFolder.ts',
    setupFiles: 'server/test/support/propertySeed.ts',
    reporters: ['default'],
    // A bound against hanging, not a measure of speed: busy machines are ten times slower than quiet ones.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
