import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchArgs } from './scripts/lib/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/startServer.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    actionTimeout: 10_000,
    baseURL: process.env['SALIENT_URL'],
    serviceWorkers: 'block', // what a spec puts in the way of a request must not pass by; offline.spec.ts allows them
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: true },
    launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
  },
});
