import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { builtSite } from '../setup/built.ts'
import { buildVersion } from '../setup/buildVersion.ts'
import { openHost, type Host } from '../setup/host.ts'
import { keptIn, openKept } from './keepNow.ts'
import { expect, unwatched as test } from './page.ts'
import { heading, take } from './steps.ts'

// The second version is built once, for all of them.
test.describe.configure({ mode: 'default', timeout: 120_000 })
test.use({ serviceWorkers: 'allow' })

const STEP = '#/g/too-many-auth-failures/offer-one-key?from=offer-one-key'
const OFFER = { name: 'New version' }
/** The page looks for it after some seconds, and the whole version is fetched first. */
const OFFERED = { timeout: 60_000 }
let next = { site: '', remove: () => {} }
let host: Host

test.beforeAll(async () => {
  test.setTimeout(600_000)
  next = await buildVersion([
    {
      file: 'src/screens/Home.tsx',
      from: "<Heading title={['What went wrong?']}>What went wrong?",
      to: "<Heading title={['What went wrong?']}>What went wrong now?",
    },
    { file: 'src/ui/buttonClass.ts', from: 'px-4.5', to: 'px-5' },
  ])
})
test.afterAll(() => next.remove())
test.beforeEach(async () => {
  host = await openHost(builtSite)
})
test.afterEach(() => host.stop())

/** Counts how often the page itself is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  return () => loads
}

test('the two versions have no part of the way in common', () => {
  const parts = (site: string): readonly string[] => readdirSync(join(site, 'assets'))
  const gone = parts(builtSite).filter((part) => !existsSync(join(next.site, 'assets', part)))
  for (const part of ['index-', 'base-', 'GuidePage-', 'Places-', 'Diagnosis-']) {
    expect(
      gone.some((each) => each.startsWith(part)),
      part,
    ).toBe(true)
  }
  expect(readFileSync(join(builtSite, 'sw.js'), 'utf8')).not.toBe(readFileSync(join(next.site, 'sw.js'), 'utf8'))
})

test.describe('with a copy that is kept', () => {
  test('a visit goes on in its version, is offered the new one, and keeps its answers', async ({ page }) => {
    await openKept(page, host.url + STEP)
    await take(page, 'The same error is still there')
    // What was done stands in memory, for the note: here nothing does.
    await page.reload()
    host.deploy(next.site)
    await page.getByRole('link', { name: 'Decode a code' }).click()
    await expect(heading(page)).toContainText('code')
    await page.goBack()
    const offer = page.getByRole('region', OFFER)
    await expect(offer).toBeVisible(OFFERED)
    const [title, link] = [await heading(page).textContent(), page.url()]
    expect(versionsIn(await keptIn(page))).toHaveLength(2)
    await offer.getByRole('button', { name: 'Load it' }).click()
    await expect(offer).toBeHidden()
    expect(page.url()).toBe(link)
    await expect(heading(page)).toHaveText(title ?? '')
    await page.getByRole('link', { name: 'Handrail, start page' }).click()
    await expect(heading(page)).toHaveText('What went wrong now?')
  })

  test('whoever does not take it stays, and has it the next time', async ({ page, context }) => {
    await openKept(page, host.url)
    host.deploy(next.site)
    const offer = page.getByRole('region', OFFER)
    await page.reload()
    await expect(heading(page)).toHaveText('What went wrong?')
    await expect(offer).toBeVisible(OFFERED)
    await offer.getByRole('button', { name: 'Later' }).click()
    await expect(offer).toBeHidden()
    await page.reload()
    await expect(heading(page)).toHaveText('What went wrong?')
    await page.close()
    // Browsers let the next version in a moment after the last page is gone.
    await expect(async () => {
      const other = await context.newPage()
      await other.goto(host.url)
      const title = await heading(other).textContent()
      await other.close()
      expect(title).toBe('What went wrong now?')
    }).toPass(OFFERED)
    const last = await context.newPage()
    await last.goto(host.url)
    await expect.poll(async () => versionsIn(await keptIn(last)).length).toBe(1)
  })

  test('where text would be lost it asks once more, and nothing happens until then', async ({ page }) => {
    await openKept(page, host.url)
    await page.getByRole('textbox', { name: 'Error text or log' }).fill('half a thought')
    host.deploy(next.site)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const offer = page.getByRole('region', OFFER)
    await expect(offer).toBeVisible(OFFERED)
    await offer.getByRole('button', { name: 'Load it' }).click()
    await expect(offer).toContainText('What you pasted or wrote in this tab')
    await expect(page.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('half a thought')
    await offer.getByRole('button', { name: 'Load it and forget the text' }).click()
    await expect(heading(page)).toHaveText('What went wrong now?')
  })

  test('another tab goes on with the parts of its own version', async ({ page, context }) => {
    await openKept(page, host.url)
    const other = await context.newPage()
    await other.goto(host.url)
    await other.getByRole('textbox', { name: 'Error text or log' }).fill('half a thought')
    host.deploy(next.site)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByRole('region', OFFER).getByRole('button', { name: 'Load it' }).click(OFFERED)
    await expect(heading(page)).toHaveText('What went wrong now?')
    await other.getByRole('link', { name: 'Decode a code' }).click()
    await expect(other.getByRole('heading', { level: 1 })).toContainText('code')
    await other.goBack()
    await expect(other.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('half a thought')
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('What went wrong?')
  })

  test('half an upload changes nothing; the whole of it is offered', async ({ page }) => {
    await openKept(page, host.url)
    host.deploy(next.site, (path) => path === 'sw.js' || path === 'index.html' || path.startsWith('assets/index'))
    await page.reload()
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect(heading(page)).toHaveText('What went wrong?')
    await expect.poll(async () => versionsIn(await keptIn(page)).length).toBe(1)
    host.deploy(next.site)
    await page.reload()
    await expect(heading(page)).toHaveText('What went wrong?')
    await expect(page.getByRole('region', OFFER)).toBeVisible(OFFERED)
  })

  test('a new page that came past the old worker has its own parts', async ({ page }) => {
    await openKept(page, host.url)
    host.deploy(next.site)
    const session = await page.context().newCDPSession(page)
    await session.send('Page.reload', { ignoreCache: true })
    await expect(heading(page)).toHaveText('What went wrong now?')
    await page.getByRole('link', { name: 'Decode a code' }).click()
    await expect(heading(page)).toContainText('code')
    await expect(page.locator('#missing')).toBeHidden()
  })
})

test.describe('without a copy', () => {
  test.beforeEach(({ page }) => page.addInitScript('delete Navigator.prototype.serviceWorker'))

  test('a part of the old version is wanted: the page is loaded once, in the new one, with its answers', async ({
    page,
  }) => {
    await page.goto(host.url + STEP)
    await take(page, 'The same error is still there')
    const [title, link] = [await heading(page).textContent(), page.url()]
    await page.reload()
    await expect(heading(page)).toHaveText(title ?? '')
    host.deploy(next.site)
    const loads = countLoads(page)
    await page.getByRole('link', { name: 'Decode a code' }).click()
    await expect(heading(page)).toContainText('code')
    expect(loads()).toBe(1)
    await page.goBack()
    await expect(heading(page)).toHaveText(title ?? '')
    expect(page.url()).toBe(link)
    await page.goto(`${host.url}#/`)
    await expect(heading(page)).toHaveText('What went wrong now?')
    expect(loads()).toBe(1)
  })

  test('where text would be lost nothing is loaded: it says so, and the text is there', async ({ page }) => {
    await page.goto(host.url)
    await page.getByRole('textbox', { name: 'Error text or log' }).fill('half a thought')
    host.deploy(next.site)
    const loads = countLoads(page)
    await page.getByRole('link', { name: 'Decode a code' }).click()
    await expect(heading(page)).toHaveText('This page could not be shown')
    await page.goBack()
    await expect(page.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('half a thought')
    expect(loads()).toBe(0)
  })

  test('an old page that something on the way still has: one more try, then words, and it works when it is gone', async ({
    page,
  }) => {
    host.deploy(next.site)
    host.write('index.html', readFileSync(join(builtSite, 'index.html'), 'utf8'))
    const loads = countLoads(page)
    await page.goto(host.url + STEP)
    await expect(heading(page)).toHaveText('Handrail could not start')
    await expect.poll(loads).toBe(2)
    host.deploy(next.site)
    await page.getByRole('button', { name: 'Load it again' }).click()
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
    expect(page.url()).toBe(host.url + STEP)
  })
})

function versionsIn(kept: Record<string, readonly string[]>): readonly string[] {
  return Object.keys(kept).filter((name) => name.startsWith('handrail-site'))
}
