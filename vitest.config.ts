import { defineConfig } from 'vitest/config';

// The rooms are pure and run as they are; the site is built once, and a real browser reads it.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          // Nothing may hang on the zone of the machine: this one is far from the settings' and has half hours.
          env: { TZ: 'America/St_Johns' },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
