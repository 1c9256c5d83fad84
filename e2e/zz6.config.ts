import { defineConfig } from '@playwright/test'
import { findChromium } from '/work/main/e2e/setup/findChromium.mjs'

// The workers read this file again, with the environment of the first reader: all of them have to name one port.
const port = 5306
const executablePath = findChromium()

export default defineConfig({
  testDir: "/work/main/e2e/journeys",
  outputDir: "/tmp/h6/traces",
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 1,
  timeout: 60_000,
  reporter: [["list"]],
  use: {
    viewport: { width: 1280, height: 800 },
    baseURL: `http://127.0.0.1:${port}/`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
})
