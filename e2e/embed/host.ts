import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test'
import { builtSite } from '../setup/built.ts'

/** A page of somebody else's, and what its server says with it. */
export type HostPage = { readonly html: string; readonly headers?: Readonly<Record<string, string>> }

export type Hosts = {
  /** Opens a page of another site, whose body this is, at `path`. */
  readonly open: (page: Page, body: string, more?: Partial<HostPage> & { readonly path?: string }) => Promise<void>
  /** The loader of the site that was built. */
  readonly loader: string
  /** The same loader beside a frame that says only what a test makes it say. */
  readonly puppetLoader: string
  /** The sites of the host and of the frames. */
  readonly host: string
  readonly site: string
}

/** Takes part in the conversation, and does nothing by itself. */
const PUPPET = `<!doctype html><title>Puppet</title><body><script>
  heard = []
  addEventListener('message', ({ data, ports: [port], origin }) => {
    heard.push({ ...data, origin })
    if (port === undefined) return
    line = port
    port.onmessage = ({ data }) => heard.push(data)
  })
  parent.postMessage({ handrail: 1, t: 'hello' }, '*')
</script>`

/** Hosts stand on 127.0.0.1 and frames on localhost: for a browser these are two sites. */
export const test = base.extend<{ hosts: Hosts }>({
  hosts: async ({ baseURL }, ready) => {
    const pages = new Map<string, HostPage>()
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname === '/embed/1/embed.js') {
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        return void createReadStream(join(builtSite, pathname)).pipe(response)
      }
      const found = pathname === '/embed/1/index.html' ? { html: PUPPET } : pages.get(pathname)
      response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html', ...found?.headers })
      response.end(found?.html)
    })
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening)
    })
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const site = `http://localhost:${new URL(baseURL ?? '').port}`
    const host = `http://127.0.0.1:${port}`
    await ready({
      host,
      site,
      loader: `${site}/embed/1/embed.js`,
      puppetLoader: `http://localhost:${port}/embed/1/embed.js`,
      async open(page, body, { path = '/', headers = {}, html = `<!doctype html><title>Host</title>${body}` } = {}) {
        pages.set(path, { html, headers })
        await page.goto(host + path)
      },
    })
    server.closeAllConnections()
    server.close()
  },
})

/** The line that a page holds: a guide, the link that stands for it, and the loader. */
export function line(
  loader: string,
  attributes = 'guide="permission-denied"',
  link = '<a href="#elsewhere">Open the guide</a>',
) {
  return `<handrail-guide ${attributes}>${link}</handrail-guide><script async src="${loader}"></script>`
}

/** What stands in the frame of the first guide of a page, or of another one. */
export function inside(page: Page, at = 0): FrameLocator {
  return page.locator('handrail-guide').nth(at).locator('iframe').contentFrame()
}

/** Waits until a guide has taken the place of its link. */
export async function shown(page: Page, at = 0): Promise<void> {
  await expect(page.locator('handrail-guide').nth(at).locator('iframe')).toBeVisible({ timeout: 20_000 })
}

/** Takes an answer in a frame, by its words. */
export async function take(frame: FrameLocator, answer: string): Promise<void> {
  await frame.getByRole('radio', { name: answer }).check()
  await frame.getByRole('button', { name: 'Continue' }).click()
}

export { expect }
