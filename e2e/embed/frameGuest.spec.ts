import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { builtSite } from '../setup/built.ts'
import { expect, take, test } from './host.ts'
import { frameOf, heard, hold } from './plainHost.ts'

const SANDBOX = 'sandbox="allow-scripts"'

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

/** The same site from a host that says nothing of other origins. */
async function silentSite(): Promise<{ readonly url: string; readonly asked: string[]; readonly stop: () => void }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    const file = join(builtSite, pathname)
    response.writeHead(existsSync(file) ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' })
    if (existsSync(file)) createReadStream(file).pipe(response)
    else response.end()
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://localhost:${port}`, asked, stop: () => void server.close() }
}

test('in a sandbox without an origin it works in memory, submits its answers and shows what it may not open', async ({
  page,
  hosts,
}) => {
  const frame = await hold(page, hosts, 'ssh-connect.html', { attributes: SANDBOX })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
  expect(await frameOf(page).evaluate(() => self.origin)).toBe('null')
  await expect.poll(async () => (await heard(page, 'ready')).length).toBe(1)
  await take(frame, 'Could not resolve hostname')
  await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText('What does ssh say?')
  await frame.getByRole('link', { name: 'Open full page' }).click()
  await expect(frame.getByText('does not let it open others')).toBeVisible()
  await expect(frame.locator('footer code')).toContainText('/#/g/ssh-connect/')
})

test('where the host of the frame gives no leave for modules, one script does it all', async ({ page, hosts }) => {
  const { url, asked, stop } = await silentSite()
  const frame = await hold(page, { ...hosts, site: url }, 'index.html?guide=ssh-connect', { attributes: SANDBOX })
  await expect(frame.locator('#root h1')).toHaveText('What does ssh say?', { timeout: 20_000 })
  await take(frame, 'Could not resolve hostname')
  await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText('What does ssh say?')
  expect(asked.filter((each) => each.includes('/whole-'))).toHaveLength(1)
  stop()
})

test('where no script of ours can be run, or none at all, the guide is there as text', async ({ page, hosts }) => {
  await page.route('**/embed/1/assets/{whole,frame}-*.js', (route) => route.abort())
  let frame = await hold(page, hosts, 'ssh-connect.html')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('ssh cannot connect')
  await expect(frame.getByRole('heading', { name: 'What does ssh say?' })).toBeVisible()
  await page.unroute('**/embed/1/assets/{whole,frame}-*.js')
  frame = await hold(page, hosts, 'ssh-connect.html', { attributes: 'sandbox=""' })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('ssh cannot connect')
  await frame.getByRole('link', { name: 'Could not resolve hostname' }).first().click()
  await expect(frame.locator(':target')).toBeVisible()
})

test('nothing is kept, until the person wants it', async ({ page, hosts }) => {
  const address = 'index.html?guide=too-many-auth-failures'
  let frame = await hold(page, hosts, address)
  await take(frame, 'I typed a password')
  const kept = () => frameOf(page).evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))
  await expect(frame.getByRole('checkbox', { name: 'Remember on this device' })).toBeAttached()
  expect(await kept()).toEqual([])
  expect(await frameOf(page).evaluate(() => document.cookie)).toBe('')
  await frame.getByRole('checkbox', { name: 'Remember on this device' }).check()
  expect(await kept()).toEqual(['handrail'])
  frame = await hold(page, hosts, address)
  await frame.getByRole('link', { name: 'Go on where you were' }).click()
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('What happened with the password?')
  expect(await frameOf(page).evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('WordPress hears the height, and its secret stays where it looks for it', async ({ page, hosts }) => {
  const frame = await hold(page, hosts, 'ssh-connect.html#?secret=AbC123xyz0', { attributes: SANDBOX })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
  const heights = async () => (await heard(page)).filter(({ message }) => message === 'height')
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0)
  expect((await heights())[0]).toMatchObject({ secret: 'AbC123xyz0', value: expect.any(Number) })
  await take(frame, 'Could not resolve hostname')
  expect(frameOf(page).url()).toContain('#?secret=AbC123xyz0')
  await frame.getByRole('link', { name: 'Open full page' }).click()
  await expect.poll(async () => (await heard(page)).filter(({ message }) => message === 'link')).toHaveLength(1)
})

test('only the pages that packs.json names may hold it, where it names any', async ({ page, hosts }) => {
  let origins: readonly string[] = []
  await page.route('**/packs.json', (route) => route.fulfill({ json: { version: 1, embed: { origins } } }))
  let frame = await hold(page, hosts, 'index.html?guide=ssh-connect')
  await expect(frame.getByText('does not allow it to be shown inside this page')).toBeVisible()
  await expect(frame.getByRole('link', { name: 'Open it in its own page' })).toHaveAttribute(
    'href',
    /#\/g\/ssh-connect$/,
  )
  await expect.poll(() => heard(page)).toEqual([{ t: 'refused' }])
  origins = [hosts.host]
  frame = await hold(page, hosts, 'index.html?guide=ssh-connect')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
  expect(await heard(page, 'refused')).toEqual([])
})

test('a second welcome, and one of anybody else, are passed over', async ({ page, hosts }) => {
  const frame = await hold(page, hosts, 'index.html?guide=ssh-connect', {
    before: '<iframe id="other" srcdoc="<p>Another frame</p>"></iframe>',
  })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
  await page.evaluate(() => {
    const dark = { handrail: 1, t: 'welcome', theme: 'dark', symptom: 'Permission denied (publickey).' }
    const target = (document.querySelector('#guide') as HTMLIFrameElement).contentWindow
    target?.postMessage(dark, '*', [new MessageChannel().port2])
    const other = (document.querySelector('#other') as HTMLIFrameElement).contentWindow as unknown as typeof globalThis
    other.eval(`parent[1].postMessage(${JSON.stringify(dark)}, '*', [new MessageChannel().port2])`)
  })
  await page.waitForTimeout(300)
  await expect(frame.locator(':root')).toHaveCSS('color-scheme', 'light')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
})
