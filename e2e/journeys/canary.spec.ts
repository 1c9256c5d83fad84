import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, unwatched as test } from './page.ts'
import { diagnose, sample } from './steps.ts'

let server: Server
let hits: string[] = []
let canary = ''

test.beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`)
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok')
  })
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  canary = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => server.close())
test.beforeEach(() => {
  hits = []
})

/** Every way a page has to tell another machine something, short of leaving the page. */
async function tell(to: string): Promise<void> {
  const quietly = async (way: () => unknown): Promise<void> => {
    try {
      await way()
    } catch {
      // Refused: that is what is wanted.
    }
  }
  const element = (name: string, attributes: Record<string, string>): HTMLElement => {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    document.body.append(made)
    return made
  }
  await quietly(() => fetch(`${to}/fetch`, { mode: 'no-cors' }))
  await quietly(() => navigator.sendBeacon(`${to}/beacon`, 'x'))
  await quietly(() => {
    const request = new XMLHttpRequest()
    request.open('GET', `${to}/xhr`)
    request.send()
  })
  await quietly(() => element('img', { src: `${to}/img` }))
  await quietly(() => element('link', { rel: 'stylesheet', href: `${to}/css` }))
  await quietly(() => element('link', { rel: 'prefetch', href: `${to}/prefetch` }))
  await quietly(() => element('script', { src: `${to}/script` }))
  await quietly(() => element('iframe', { src: `${to}/frame` }))
  await quietly(() => element('video', { src: `${to}/video` }))
  await quietly(() => element('object', { data: `${to}/object` }))
  await quietly(() =>
    (element('form', { action: `${to}/form`, method: 'post', target: 'nowhere' }) as HTMLFormElement).submit(),
  )
  await quietly(() => new EventSource(`${to}/events`))
  await quietly(() => new WebSocket(`${to.replace('http', 'ws')}/socket`))
  await quietly(() => new Worker(`${to}/worker.js`))
  await quietly(() => {
    const inside = `fetch('${to}/worker').catch(() => {}); try { importScripts('${to}/import') } catch {} ; new WebSocket('${to.replace('http', 'ws')}/worker-socket')`
    return new Worker(URL.createObjectURL(new Blob([inside], { type: 'text/javascript' })))
  })
  await new Promise((go) => setTimeout(go, 1500))
}

test('after a paste, no way out of the page or its worker reaches another machine', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.evaluate(tell, canary)
  expect(hits).toEqual([])
})

test('the canary hears what a page without a policy tells', async ({ page }) => {
  await page.goto(`${canary}/start`)
  await page.evaluate(tell, canary)
  const heard = new Set(hits.map((hit) => hit.split('/').at(-1)))
  for (const way of ['fetch', 'beacon', 'xhr', 'img', 'css', 'script', 'frame', 'worker', 'import'])
    expect(heard).toContain(way)
})
