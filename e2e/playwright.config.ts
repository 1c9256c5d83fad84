import { defineConfig } from '@playwright/test'
import { meaningless, type Way } from './journeys/exceptions.ts'
import type { WayOptions } from './journeys/page.ts'
import { oneFile, SUB_FOLDER } from './setup/built.ts'
import { findChromium } from './setup/findChromium.mjs'
import { freePort } from './setup/freePort.ts'

// The workers read this file again, with the environment of the first reader: all of them have to name the same ports.
const port = (process.env['HANDRAIL_PORT'] ??= String(await freePort()))
const folderPort = (process.env['HANDRAIL_FOLDER_PORT'] ??= String(await freePort()))
const executablePath = findChromium()
const top = `http://127.0.0.1:${port}/`

const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
}

/** Playwright switches the partitions of storage off; people's browsers have them. Of two such lists the last counts. */
const asBrowsersAre = [
  ...launchOptions.args,
  '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,Translate',
]

/** The journeys on one way. A file that means nothing there is not even opened: it may build what its tests need. */
function journeys(way: Way) {
  return { testDir: 'journeys', testIgnore: meaningless(way).map((file) => `**/${file}`) }
}

export default defineConfig<WayOptions>({
  outputDir: 'results/traces',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // Where nobody watches, one hiccup of the machine is no finding: the last line says how many there were.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 90_000,
  // A busy machine draws late: what has to come is waited for, and comes at once on a quiet one.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'results/e2e.json' }]],
  globalSetup: './setup/serveSite.ts',
  use: {
    viewport: { width: 1280, height: 800 },
    baseURL: top,
    trace: 'retain-on-failure',
    // A page that looks after its own copies would keep them from the tests that say what the server answers.
    serviceWorkers: 'block',
    launchOptions,
  },
  projects: [
    { name: 'site', ...journeys('site'), use: { way: 'site' } },
    { name: 'static', testDir: 'static' },
    {
      name: 'embed',
      testDir: 'embed',
      use: { serviceWorkers: 'allow', launchOptions: { ...launchOptions, args: asBrowsersAre } },
    },
    { name: 'deploy', testDir: 'deploy' },
    // The same journeys once more, each another way to the same site. What means nothing there: journeys/exceptions.ts.
    {
      name: 'folder',
      ...journeys('folder'),
      use: { way: 'folder', baseURL: `http://127.0.0.1:${folderPort}${SUB_FOLDER}` },
    },
    { name: 'file', ...journeys('file'), use: { way: 'file', baseURL: oneFile } },
    { name: 'offline', ...journeys('offline'), use: { way: 'offline', serviceWorkers: 'allow' } },
  ],
})
