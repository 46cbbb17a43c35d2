import { env } from 'node:process';
import { defineConfig } from 'playwright/test';
import { findChromium } from './src/build/chromium.ts';

const chromium = await findChromium();
if (chromium === undefined) {
  throw new Error(
    'The tests in the browser need Chromium. Run "npm test", which installs one, or set CHROMIUM_PATH.',
  );
}

/** The tests of the built site in a browser, served as in production (`npm start`) on any free port. */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  fullyParallel: true,
  // A continuous integration host must not pass because somebody left a "test.only" behind.
  forbidOnly: env['CI'] !== undefined,
  workers: 2,
  // Enough for the largest page on a busy machine with two processors.
  timeout: 90_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${env['SITE_PORT'] ?? ''}`,
    browserName: 'chromium',
    launchOptions: chromium,
    viewport: { width: 1280, height: 900 },
  },
  webServer: {
    command: 'node scripts/start.ts --no-build',
    env: { PORT: '0' },
    // The named group becomes the environment variable SITE_PORT, which the workers read above.
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)\// },
  },
});
