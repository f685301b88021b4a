import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    // Starting a child process or a client takes longer on a busy machine than the default of 5 s.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      // Entry points run as child processes, where coverage does not see them.
      exclude: [
        'src/main.ts',
        'src/cli.ts',
        'src/register.ts',
        'src/invite.ts',
        'src/doctor.ts',
        'src/preview/page/**',
      ],
      reporter: ['text-summary'],
      thresholds: { lines: 95 },
    },
  },
});
