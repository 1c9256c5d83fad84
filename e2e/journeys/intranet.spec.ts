import { readers } from '../../src/readers/all.ts'
import { builtSite } from '../setup/built.ts'
import { findChromium } from '../setup/findChromium.mjs'
import { serveFolder, type Served } from '../setup/serveFolder.ts'
import { expect, unwatched as test, watch } from './page.ts'
import { heading, paste, sample } from './steps.ts'

/** A name that only the inner network knows, on plain http: browsers give such a page no secure context. */
const NAME = 'handrail.intranet.example'
const executablePath = findChromium()

test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  },
  serviceWorkers: 'allow',
})

let served: Served
let home = ''
test.beforeAll(async () => {
  served = await serveFolder(builtSite, '/tools/handrail/')
  home = served.url.replace('127.0.0.1', NAME)
})
test.afterAll(() => served.stop())

test('the browser withholds what the page has a second way for', async ({ page }) => {
  await page.goto(home)
  await expect(heading(page)).toBeVisible()
  const has = await page.evaluate(() => ({
    secure: isSecureContext,
    clipboard: navigator.clipboard !== undefined,
    subtle: crypto.subtle !== undefined,
    worker: 'serviceWorker' in navigator,
  }))
  expect(has).toEqual({ secure: false, clipboard: false, subtle: false, worker: false })
})

test('a text is read in a worker, and nothing complains', async ({ page }) => {
  const seen = await watch(page, home)
  await page.goto(home)
  await paste(page, 'Error text or log', sample('sixKeys.txt'))
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(heading(page)).toHaveText('Too many keys were offered')
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['blob:'])
  expect(seen).toEqual({ foreign: [], complaints: [] })
})

test('what is copied can be pasted', async ({ page }) => {
  await page.goto(`${home}#/hand-over/too-many-auth-failures/offer-one-key`)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Copied', { exact: false }).first()).toBeVisible()
  await page.goto(home)
  const box = page.getByRole('textbox', { name: 'Error text or log' })
  await box.focus()
  await page.keyboard.press('Control+V')
  await expect(box).toHaveValue(new RegExp(`^${home}#/g/too-many-auth-failures/offer-one-key`))
})

test('fingerprints are worked out without the browser', async ({ page }) => {
  // What the program that made the key says, too.
  const samples = readers.find(({ id }) => id === 'public-key')?.samples ?? []
  const { text = '', context } = samples.find((each) => each.context?.['fingerprint']?.startsWith('SHA256:')) ?? {}
  const fingerprint = context?.['fingerprint'] ?? 'none'
  await page.goto(`${home}#/tools/public-key`)
  await page.locator('main textarea').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText(fingerprint, { exact: false }).first()).toBeVisible()
})

test('what somebody chose is kept', async ({ page }) => {
  await page.goto(home)
  await page.getByRole('combobox', { name: 'Colors' }).selectOption('dark')
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Colors' })).toHaveValue('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
