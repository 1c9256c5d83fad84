import { basename } from 'node:path'
import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
} from '@playwright/test'
import { builtSite, oneFile } from '../setup/built.ts'
import { serveFolder } from '../setup/serveFolder.ts'
import { reasonAgainst, type Way } from './exceptions.ts'

/** What a page asked of others, and what it complained about. */
export type Watch = { readonly foreign: string[]; readonly complaints: string[] }

export type WayOptions = { readonly way: Way }

/** The addresses that a page may ask begin with its home; blobs and data never leave the page. */
export function isForeign(request: Request, home: string): boolean {
  const url = request.url()
  return !url.startsWith('blob:') && !url.startsWith('data:') && !url.startsWith(home)
}

/** Notes every foreign request, every breach of the content policy, every error and every console complaint. */
export async function watch(page: Page, home: string): Promise<Watch> {
  const foreign: string[] = []
  const complaints: string[] = []
  page.context().on('request', (request) => {
    if (isForeign(request, home)) foreign.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning'
    if (complains && !isOfTheTest(message)) complaints.push(`console: ${message.text()} ${message.location().url}`)
  })
  await page.exposeFunction('noteBreach', (breach: string) => complaints.push(`policy: ${breach}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const note = (globalThis as unknown as { noteBreach: (breach: string) => void }).noteBreach
      note(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
  return { foreign, complaints }
}

/**
 * The router complains of a link with broken escapes, which shows a page; Playwright says that it keeps workers away; the
 * browser says that nothing answers where a new packs.json or a new version is asked for without a network.
 */
function isOfTheTest(complaint: ConsoleMessage): boolean {
  const text = complaint.text()
  return (
    text.includes('malformed URL segment') ||
    text.includes('registration blocked by Playwright') ||
    (text.includes('net::ERR_CONNECTION_REFUSED') && /\/(packs\.json|sw\.js)$/.test(complaint.location().url))
  )
}

/** From a disk, a place is a place in the one file, and nothing lies beside it. */
function onDisk(address: string): string {
  if (/^[a-z]+:/.test(address)) return address
  const place = address.replace(/^\.\//, '')
  return oneFile + (place === '' || place.startsWith('#') ? place : '#/nowhere')
}

/** Opens addresses such as `./#/found` in the one file. */
function fromDisk(page: Page): Page {
  const goto = page.goto.bind(page)
  page.goto = (address, options) => goto(onDisk(address), options)
  return page
}

type Known = { known: { createScriptURL: (address: string) => string } }

/** The first visit, which leaves the site behind for the times without a network. The page would take its time for it. */
async function visitOnce(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  // A policy for the address, made before the page says which others there may be.
  await page.addInitScript(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: Known['known']) => Known['known'] }
    }
    Object.assign(globalThis, { known: trustedTypes.createPolicy('test', { createScriptURL: (address) => address }) })
  })
  await page.goto('./')
  await page.evaluate(async () => {
    const { known } = globalThis as unknown as Known
    await navigator.serviceWorker.register(known.createScriptURL('./sw.js'))
    const { active } = await navigator.serviceWorker.ready
    await new Promise<void>((kept) => {
      const look = (): void => (active?.state === 'activated' ? kept() : undefined)
      active?.addEventListener('statechange', look)
      look()
    })
  })
  await page.close()
}

/** A page on any way, which may do what it likes. */
export const unwatched = base.extend<WayOptions & { meant: void; cut: () => Promise<void>; elsewhere: Page }>({
  way: ['site', { option: true }],
  meant: [
    async ({ way }, ready, info) => {
      const reason = reasonAgainst(way, basename(info.file), info.title)
      info.skip(reason !== undefined, reason)
      await ready()
    },
    { auto: true },
  ],
  // Whoever is offline has visited a server that is gone: each test one of its own.
  baseURL: async ({ way, baseURL }, ready) => {
    if (way !== 'offline') return ready(baseURL)
    const { url, stop } = await serveFolder(builtSite)
    stops.set(url, stop)
    await ready(url)
    await stop()
  },
  cut: async ({ baseURL }, ready) => ready(async () => stops.get(baseURL ?? '')?.()),
  context: async ({ way, context, cut }, ready) => {
    if (way === 'file') {
      const newPage = context.newPage.bind(context)
      context.newPage = async () => fromDisk(await newPage())
    }
    if (way === 'offline') {
      await visitOnce(context)
      await cut()
    }
    await ready(context)
  },
  // The same site on another device, which has seen nothing yet.
  elsewhere: async ({ way, browser, baseURL }, ready) => {
    const page = await browser.newPage({ baseURL: baseURL ?? '' })
    await ready(way === 'file' ? fromDisk(page) : page)
    await page.close()
  },
})

const stops = new Map<string, () => Promise<void>>()

/** A page that must stay at home and complain about nothing. */
export const test = unwatched.extend<{ watched: Watch }>({
  watched: [
    async ({ page, baseURL }, ready) => {
      const seen = await watch(page, baseURL ?? '')
      await ready(seen)
      expect(seen.foreign, 'requests to other origins').toEqual([])
      expect(seen.complaints, 'errors and policy breaches').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
