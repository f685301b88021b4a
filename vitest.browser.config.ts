import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    // A browser starts in a second or two, and each test loads a page of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two of them would measure each other.
    fileParallelism: false,
  },
});
