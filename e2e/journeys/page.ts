import { expect, test as base, type Page, type Request } from '@playwright/test'

/** What a page asked of other machines, and what it complained about. */
export type Watch = { readonly foreign: string[]; readonly complaints: string[] }

/** Requests to any other origin; blobs and data never leave the page. */
export function isForeign(request: Request, origin: string): boolean {
  const url = new URL(request.url())
  return url.protocol.startsWith('http') && url.origin !== origin
}

/** Notes every foreign request, every breach of the content policy, every error and every console complaint. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const foreign: string[] = []
  const complaints: string[] = []
  page.context().on('request', (request) => {
    if (isForeign(request, origin)) foreign.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning'
    // The router says so of a link with broken escapes, which is the link's fault and shows a page.
    if (complains && !message.text().includes('malformed URL segment')) complaints.push(`console: ${message.text()}`)
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

/** A page that must stay at home and complain about nothing. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const seen = await watch(page, new URL(baseURL ?? '').origin)
      await use(seen)
      expect(seen.foreign, 'requests to other origins').toEqual([])
      expect(seen.complaints, 'errors and policy breaches').toEqual([])
    },
    { auto: true },
  ],
})

export { expect, test as unwatched } from '@playwright/test'
