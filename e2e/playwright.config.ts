import { defineConfig } from '@playwright/test'
import { findChromium } from './setup/findChromium.mjs'
import { freePort } from './setup/freePort.ts'

// The workers read this file again, with the environment of the first reader: all of them have to name one port.
const port = (process.env['HANDRAIL_PORT'] ??= String(await freePort()))
const executablePath = findChromium()

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'results/traces',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    viewport: { width: 1280, height: 800 },
    baseURL: `http://127.0.0.1:${port}/`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
