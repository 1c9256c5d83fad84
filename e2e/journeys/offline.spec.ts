import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtSite } from '../setup/built.ts'
import { openHost, type Host } from '../setup/host.ts'
import { isKept, keptIn, mayKeepNow, openKept } from './keepNow.ts'
import { expect, unwatched as test, watch } from './page.ts'
import { heading, paste, sample } from './steps.ts'

const FOLDER = '/some/folder/'
let host: Host

test.use({ serviceWorkers: 'allow' })
test.beforeEach(async () => {
  host = await openHost(builtSite, FOLDER)
})
test.afterEach(() => host.stop())

test('a first visit is enough: the open page goes on without a network, and so does the next', async ({ page }) => {
  const seen = await watch(page, new URL(host.url).origin)
  await page.goto(host.url)
  await isKept(page)
  await host.cut()
  await paste(page, 'Error text or log', sample('sixKeys.txt'))
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(heading(page)).toContainText('Too many keys')
  for (const place of ['', '#/tools', '#/ref', '#/practice', '#/g/ssh-connect/start']) {
    await page.goto('about:blank')
    await page.goto(host.url + place)
    await expect(heading(page)).toBeVisible()
    await expect(page.locator('#mishap, #missing:visible')).toHaveCount(0)
  }
  await page.goto(`${host.url}index.html#/decode`)
  await expect(heading(page)).toBeVisible()
  expect(seen).toEqual({ foreign: [], complaints: [] })
})

test('everything that the site has is kept, and nothing of what other sites embed', async ({ page }) => {
  await openKept(page, host.url)
  const [[name, kept = []] = []] = Object.entries(await keptIn(page)).filter(([each]) =>
    each.startsWith('handrail-site'),
  )
  expect(name).toContain(FOLDER)
  expect(kept).toContain(host.url)
  expect(kept.filter((each) => each.includes('/embed/'))).toEqual([])
  const script = await page.locator('script[type=module]').getAttribute('src')
  expect(kept).toContain(new URL(script ?? '', host.url).href)
})

test('packs.json is asked for anew each time, and the last one counts where nothing answers', async ({ page }) => {
  const ask = (): Promise<string> => page.evaluate(async () => (await fetch('./packs.json')).text())
  await openKept(page, host.url)
  host.write('packs.json', '{ "version": 1, "tickets": [], "x": 1 }')
  expect(await ask()).toContain('"x": 1')
  host.write('packs.json', '{ "version": 1, "tickets": [], "x": 2 }')
  expect(await ask()).toContain('"x": 2')
  await host.cut()
  expect(await ask()).toContain('"x": 2')
})

test('a static page that was read is there without a network, and one that was not leads to its place', async ({
  page,
}) => {
  await openKept(page, host.url)
  await page.goto(`${host.url}guides/ssh-connect.html`)
  const title = await heading(page).textContent()
  await host.cut()
  await page.reload()
  await expect(heading(page)).toHaveText(title ?? '')
  await page.goto(`${host.url}guides/aspera-error-19.html`)
  await expect(page).toHaveURL(`${host.url}#/g/aspera-error-19`)
  await expect(heading(page)).toBeVisible()
  await page.goto(`${host.url}guides/index.html`)
  await expect(page).toHaveURL(`${host.url}#/ref`)
  await expect(heading(page)).toBeVisible()
})

test('"Forget everything" forgets which pages were read, and the site still works without a network', async ({
  page,
}) => {
  await openKept(page, host.url)
  await page.goto(`${host.url}guides/ssh-connect.html`)
  await expect.poll(async () => Object.keys(await keptIn(page))).toContain('handrail-pages')
  await page.goto(host.url)
  await host.cut()
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect.poll(async () => Object.keys(await keptIn(page)).filter((name) => name === 'handrail-pages')).toEqual([])
  await page.reload()
  await expect(heading(page)).toContainText('What went wrong?')
})

test('a copy that is not whole is not kept', async ({ page }) => {
  await mayKeepNow(page)
  expect(host.lose(/assets\/Practice-/)).toBe(1)
  await page.goto(host.url)
  const ended = await page.evaluate(async () => {
    const { known } = globalThis as unknown as { known: { createScriptURL: (url: string) => string } }
    const { installing } = await navigator.serviceWorker.register(known.createScriptURL('sw.js'))
    if (installing === null) return 'nothing to wait for'
    await new Promise((ready) => installing.addEventListener('statechange', ready))
    return installing.state
  })
  expect(ended).toBe('redundant')
  await expect.poll(async () => Object.keys(await keptIn(page)).filter((name) => name.includes('site'))).toEqual([])
  await expect(heading(page)).toContainText('What went wrong?')
})

test('when the site is no longer there, neither is its copy', async ({ page }) => {
  await openKept(page, host.url)
  host.lose(/^sw\.js$/)
  await page.reload()
  await expect.poll(async () => Object.keys(await keptIn(page)), { timeout: 40_000 }).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('where packs.json switches it off, what was kept goes', async ({ page }) => {
  await openKept(page, host.url)
  host.write('packs.json', '{ "version": 1, "off": ["offline"] }')
  await page.reload()
  await expect.poll(async () => Object.keys(await keptIn(page)), { timeout: 40_000 }).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

for (const [where, script] of [
  ['in a page of somebody else', ''],
  [
    'for somebody who saves data',
    "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })",
  ],
  ['without a secure connection', "Object.defineProperty(window, 'isSecureContext', { value: false })"],
] as const) {
  test(`${where} nothing is kept`, async ({ page }) => {
    // Each keeps a worker away for its own reason; the page itself tells that its moment has passed.
    await page.addInitScript(script)
    await page.clock.install()
    await page.route(`${host.url}frame.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<iframe src="./" title="x" width="900" height="600"></iframe>',
      }),
    )
    await page.goto(script === '' ? `${host.url}frame.html` : host.url)
    const shown = script === '' ? page.frameLocator('iframe') : page
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible()
    await page.clock.runFor(20_000)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
}

test('it can be installed: a manifest with a name, a start inside its scope, and icons of the sizes it says', async ({
  page,
}) => {
  await page.goto(host.url)
  const session = await page.context().newCDPSession(page)
  const { errors, url } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(url).toBe(`${host.url}manifest.json`)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  type Icon = { src: string; sizes: string; type: string; purpose?: string }
  const manifest = JSON.parse(readFileSync(join(builtSite, 'manifest.json'), 'utf8')) as { icons: Icon[] }
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png')
  expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src, sizes } of pictures) {
    const bytes = readFileSync(join(builtSite, src))
    // The first chunk of a PNG says its width and height.
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes)
  }
})
