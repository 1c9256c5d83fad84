import { expect, test, type Page } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { nginx, type Server } from './servers.ts'

test.use({ serviceWorkers: 'allow' })

let server: Server
test.beforeAll(async () => {
  server = await nginx()
})
test.afterAll(() => server.stop())

/** What the browser complains about: a header that is stricter than the page shows here. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy|refused|blocked/i.test(message.text())) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('requestfailed', (request) => heard.push(`${request.url()} failed: ${request.failure()?.errorText}`))
  return heard
}

/** A page of somebody else, on another site, with headers of its own. */
async function hostPage(body: string, headers: Readonly<Record<string, string>> = {}) {
  const host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(`<!doctype html><title>Knowledge base</title>${body}`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', () => resolve()))
  const url = `http://localhost:${(host.address() as AddressInfo).port}/`
  return { url, close: () => host.close() }
}

for (const where of ['url', 'folderUrl'] as const) {
  test(`with the headers of the server a paste leads to a guide (${where})`, async ({ page }) => {
    const heard = complaints(page)
    await page.goto(server[where])
    await page.getByRole('textbox').first().fill('fred@192.0.2.7: Permission denied (publickey).')
    await page.getByRole('button', { name: 'Find the cause' }).click()
    await expect(page).toHaveURL(/#\/found/)
    await page.goto(`${server[where]}#/g/permission-denied`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What stands in brackets/)
    await page.goto(`${server[where]}guides/permission-denied.html`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Permission denied/)
    await page.goto(`${server[where]}guides/`)
    await expect(page.getByRole('link', { name: /Permission denied/ }).first()).toBeVisible()
    expect(heard).toEqual([])
  })
}

test('what keeps the site for the times without a network obeys its own policy, and does', async ({
  page,
  context,
}) => {
  await page.goto(server.url)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state !== 'activated')
      await new Promise((resolve) => active?.addEventListener('statechange', () => resolve(undefined)))
  })
  await context.setOffline(true)
  await page.goto(`${server.url}#/g/ssh-connect`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(/Handrail/)
  await context.setOffline(false)
})

test('code is asked for once', async ({ page }) => {
  await page.goto(server.url)
  await page.waitForLoadState('networkidle')
  await page.reload()
  await page.waitForLoadState('networkidle')
  const parts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, transferSize } = entry as PerformanceResourceTiming
      return { name, transferSize }
    }),
  )
  const code = parts.filter(({ name }) => name.includes('/assets/'))
  expect(code.length).toBeGreaterThan(0)
  expect(code.filter(({ transferSize }) => transferSize > 0)).toEqual([])
})

for (const [what, attributes, headers] of [
  ['a plain page', '', {}],
  ['a page that isolates itself', '', { 'cross-origin-embedder-policy': 'require-corp' }],
  ['a frame in a sandbox', 'sandbox="allow-scripts"', {}],
] as const) {
  test(`the embedded guide stands in ${what}`, async ({ page }) => {
    const frame = `${server.url}embed/1/index.html?guide=permission-denied`
    const host = await hostPage(
      `<iframe title="Guide" width="600" height="800" ${attributes} src="${frame}"></iframe>`,
      headers,
    )
    await page.goto(host.url)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(/What stands in brackets/)
    host.close()
  })
}

test('a page of another site loads the script by its hash, and frames no other page of ours', async ({ page }) => {
  const { 'embed.js': integrity } = (await (await fetch(`${server.url}embed/1/integrity.json`)).json()) as {
    readonly 'embed.js': string
  }
  const script = `<script async src="${server.url}embed/1/embed.js" integrity="${integrity}" crossorigin="anonymous"></script>`
  const element = '<handrail-guide guide="permission-denied"><a href="https://example.org/">Guide</a></handrail-guide>'
  const host = await hostPage(`${element}${script}<iframe title="Site" src="${server.url}"></iframe>`)
  await page.goto(host.url)
  const guide = page.frameLocator('handrail-guide iframe')
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText(/What stands in brackets/)
  await expect(page.frameLocator('iframe[title=Site]').locator('#root')).toHaveCount(0)
  host.close()
})
