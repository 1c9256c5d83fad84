import type { Page } from '@playwright/test'
import { builtSite } from '../setup/built.ts'
import { openHost, type Host } from '../setup/host.ts'
import { flaws } from './flaws.ts'
import { expect, unwatched as test } from './page.ts'
import { heading, paste, sample, take } from './steps.ts'

const STEP = '#/g/too-many-auth-failures/offer-one-key?from=offer-one-key'
const MISHAP = 'This page could not be shown'
const NOT_STARTED = 'Handrail could not start'
let host: Host

const box = (page: Page) => page.getByRole('textbox', { name: 'Error text or log' })

test.beforeEach(async ({ page }) => {
  host = await openHost(builtSite)
  // Somebody who has no copy: a first visit, or a plain http address.
  await page.addInitScript('delete Navigator.prototype.serviceWorker')
})
test.afterEach(() => host.stop())

/** Somebody turns to the empty box: what reads texts is fetched, is missing, and the page is loaded once more. */
async function turnToBox(page: Page): Promise<void> {
  const loads = countLoads(page)
  await box(page).focus()
  await expect.poll(loads).toBe(1)
  await page.waitForLoadState()
}

/** Counts how often the page itself is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  return () => loads
}

test('a part that is gone for good: the page is loaded once more, then says so, with ways on', async ({ page }) => {
  await page.goto(host.url + STEP)
  await take(page, 'The same error is still there')
  const link = page.url()
  // What was done stands in memory, for the note: here nothing does.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
  expect(host.lose(/^assets\/Places-/)).toBe(1)
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Decode a code' }).click()
  await expect.poll(loads).toBe(1)
  await expect(heading(page)).toHaveText(MISHAP)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toHaveText(MISHAP)
  await page.waitForTimeout(1500)
  expect(loads()).toBe(1)
  await page.goBack()
  expect(page.url()).toBe(link)
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
  await page.getByRole('link', { name: 'Decode a code' }).click()
  await page.getByRole('link', { name: 'Start page' }).click()
  await expect(heading(page)).toHaveText('What went wrong?')
})

test('where text would be lost the page is not loaded again, and the part is asked for once more', async ({ page }) => {
  await page.goto(host.url)
  await box(page).fill('half a thought')
  host.lose(/^assets\/Places-/)
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Decode a code' }).click()
  await expect(heading(page)).toHaveText(MISHAP)
  await expect(page.getByRole('alert').filter({ visible: true })).toContainText(
    'What you pasted or wrote is still here',
  )
  host.deploy(builtSite)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toContainText('code')
  await page.goBack()
  await expect(box(page)).toHaveValue('half a thought')
  expect(loads()).toBe(0)
})

test('without a network the page is not loaded into an empty window', async ({ page }) => {
  await page.goto(host.url)
  const loads = countLoads(page)
  await host.cut()
  await page.getByRole('link', { name: 'Decode a code' }).click()
  await expect(heading(page)).toHaveText(MISHAP)
  await host.back()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toContainText('code')
  expect(loads()).toBe(0)
})

test('a button whose part is missing says so, and works when the part is there', async ({ page }) => {
  await page.goto(host.url)
  await box(page).fill('half a thought')
  expect(host.lose(/^assets\/catalog-/)).toBe(1)
  const all = page.getByRole('button', { name: /^All \d+ messages$/ })
  await all.click()
  const note = page.getByRole('alert')
  await expect(note).toContainText('A part of Handrail did not arrive')
  expect(await flaws(page)).toEqual([])
  host.deploy(builtSite)
  await all.click()
  await expect(note).toBeHidden()
  await expect(page.getByText(/^\d+ messages$/)).toBeVisible()
  await expect(box(page)).toHaveValue('half a thought')
})

test('the agent view without its part does not ask for it for ever, and comes with it when it is there', async ({
  page,
}) => {
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('/desk-')) asked += 1
  })
  await page.goto(host.url)
  await box(page).fill('half a thought')
  expect(host.lose(/^assets\/desk-/)).toBe(1)
  await page.getByRole('button', { name: 'Agent view' }).click()
  await expect(heading(page)).toHaveText(MISHAP)
  const before = asked
  await page.waitForTimeout(1500)
  expect(asked).toBe(before)
  host.deploy(builtSite)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('#keys')).toBeAttached()
  await expect(box(page)).toHaveValue('half a thought')
})

test('the part that reads texts apart from the page is missing: it is read in the page', async ({ page }) => {
  await page.goto(host.url)
  expect(host.lose(/^assets\/scanWorker-/)).toBe(1)
  await turnToBox(page)
  await paste(page, 'Error text or log', sample('sixKeys.txt'))
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(heading(page)).toContainText('Too many keys')
  await expect(page.getByText('Reading in the background did not work here')).toBeVisible()
})

test('every part that reads texts is missing: the text is still in the box', async ({ page }) => {
  await page.goto(host.url)
  expect(host.lose(/^assets\/scan(?:Worker|Text)-/)).toBe(2)
  await turnToBox(page)
  await paste(page, 'Error text or log', sample('sixKeys.txt'))
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.getByText('Your text is still in the box of the start page')).toBeVisible()
  await page.goBack()
  await expect(box(page)).toHaveValue(sample('sixKeys.txt'))
})

for (const [what, file] of [
  ['the program', /^assets\/index-.*\.js$/],
  ['what the program needs', /^assets\/base-/],
] as const) {
  test(`${what} is missing: one more try, then words and ways on, and the answers are kept`, async ({ page }) => {
    const loads = countLoads(page)
    expect(host.lose(file)).toBe(1)
    await page.goto(host.url + STEP)
    await expect(heading(page)).toHaveText(NOT_STARTED)
    await expect.poll(loads).toBe(2)
    await page.waitForTimeout(1500)
    expect(loads()).toBe(2)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      expect(await flaws(page)).toEqual([])
    }
    for (const link of await page.getByRole('main').getByRole('link').all()) {
      const { status } = await page.request
        .get(new URL((await link.getAttribute('href')) ?? '', host.url).href)
        .then((each) => ({ status: each.status() }))
      expect(status).toBe(200)
    }
    host.deploy(builtSite)
    await page.getByRole('button', { name: 'Load it again' }).click()
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
    expect(page.url()).toBe(host.url + STEP)
  })
}

test('the style is missing: one more try, then the page without it', async ({ page }) => {
  const loads = countLoads(page)
  expect(host.lose(/\.css$/)).toBeGreaterThan(0)
  await page.goto(host.url)
  await expect(heading(page)).toHaveText('What went wrong?')
  await expect.poll(loads).toBe(2)
  await paste(page, 'Error text or log', sample('sixKeys.txt'))
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(heading(page)).toContainText('Too many keys')
})

test('a program that the browser does not understand is not waited for', async ({ page }) => {
  await page.route(/assets\/index-.*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let 1 =' }),
  )
  await page.goto(host.url)
  await expect(heading(page)).toHaveText(NOT_STARTED, { timeout: 4000 })
})

test('where nothing says that it failed, the words come by themselves', async ({ page }) => {
  await page.route(/start\.js$/, (route) => route.abort())
  await page.route(/assets\/index-.*\.js/, () => undefined)
  await page.goto(host.url, { waitUntil: 'commit' })
  await expect(heading(page)).toHaveText(NOT_STARTED, { timeout: 15_000 })
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('with storage forbidden there is no second try, and the same words', async ({ page }) => {
  await page.addInitScript(
    "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
  )
  const loads = countLoads(page)
  host.lose(/^assets\/(?:index-.*\.js|Places-)/)
  await page.goto(host.url + STEP)
  await expect(heading(page)).toHaveText(NOT_STARTED)
  await page.waitForTimeout(1500)
  expect(loads()).toBe(1)
})

test('without scripts there are ways on, and nothing that pretends to have failed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(host.url)
  await expect(page.locator('noscript > main')).toContainText('needs JavaScript')
  await expect(page.getByText(NOT_STARTED)).toBeHidden()
  await page.locator('noscript a[href$="guides/index.html"]').click()
  await expect(page).toHaveURL(`${host.url}guides/index.html`)
  await expect(heading(page)).toBeVisible()
  await context.close()
})
