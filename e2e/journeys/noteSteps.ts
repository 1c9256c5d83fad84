import type { BrowserContext, Locator, Page } from '@playwright/test'

/** The note beside a call. */
export function note(page: Page): Locator {
  return page.getByRole('region', { name: 'Ticket note' })
}

/** What another page gets when it pastes. */
export async function clipboard(context: BrowserContext, kind = 'text/plain'): Promise<string> {
  const other = await context.newPage()
  await other.goto('./favicon.svg')
  await other.bringToFront()
  const text = await other.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read()
    return item === undefined ? '' : (await item.getType(wanted)).text()
  }, kind)
  await other.close()
  return text.replaceAll('\r\n', '\n')
}
