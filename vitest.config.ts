import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'server/src/**/*.test.ts',
      'server/test/**/*.test.ts',
      'scripts/**/*.test.ts',
      'syntaxes/**/*.test.ts',
      'client/src/**/*.test.ts',
    ],
    reporters: ['default'],
  },
});
