import type { Page } from '@playwright/test'

type Known = { readonly known: { readonly createScriptURL: (url: string) => string } }

/** Keeps the site at once, without the seconds that the page waits for a quiet moment. For a page not opened yet. */
export async function mayKeepNow(page: Page): Promise<void> {
  // A policy that is made before the page has its own.
  await page.addInitScript(() => {
    const rules = { createScriptURL: (url: string) => url }
    const { trustedTypes } = globalThis as unknown as {
      readonly trustedTypes: { createPolicy: (name: string, with_: typeof rules) => typeof rules }
    }
    Object.assign(globalThis, { known: trustedTypes.createPolicy('test', rules) })
  })
}

/** From now on the open page, and every page after it, has its parts from what is kept. */
async function keepNow(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { known } = globalThis as unknown as Known
    await navigator.serviceWorker.register(known.createScriptURL('sw.js'))
  })
  await isKept(page)
}

/** Opens a page, which from then on is served by what is kept. */
export async function openKept(page: Page, address: string): Promise<void> {
  await mayKeepNow(page)
  await page.goto(address)
  await keepNow(page)
}

/** Waits until the worker answers for the open page. */
export async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 30_000,
  })
}

/** What is kept, by the names of the stores, with the addresses in each. */
export function keptIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const stores = (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      return [name, requests.map(({ url }) => url)] as const
    })
    return Object.fromEntries(await Promise.all(stores))
  })
}
