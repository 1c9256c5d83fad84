import type { Page } from '@playwright/test'
import { expect } from './page.ts'
import { heading } from './steps.ts'

/** Opens pages in the agent view from now on. */
export async function asAgent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem('handrail') === null) localStorage.setItem('handrail', JSON.stringify({ view: 'agent' }))
  })
}

/** Opens a place and waits until keys act there. */
export async function openPlace(page: Page, place: string): Promise<void> {
  await page.goto(`./#${place}`)
  await keysAct(page)
}

/** The page is there, and what listens to its keys: the list of keys comes with it. */
export async function keysAct(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible()
  await expect(page.locator('[data-key=help]')).toBeAttached()
  await expect(page.locator('#keys')).toBeAttached()
}

/** Pastes beside every field, as Ctrl+V does there. */
export async function pasteBeside(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Pastes on the first page, and waits for what was read. */
export async function readBeside(page: Page, text: string): Promise<void> {
  await openPlace(page, '/')
  await pasteBeside(page, text)
  await expect(page.getByText('Your text has been read.')).toBeAttached()
}

/** The step in the address, and what is open: enough to see that a key did nothing. */
export async function stateOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    const open = [...document.querySelectorAll('dialog[open]')].map((dialog) => dialog.ariaLabel ?? dialog.id)
    const focus = `${activeElement?.tagName} ${activeElement?.id} ${activeElement?.ariaLabel ?? ''}`
    return [location.hash, focus, ...open].join(' | ')
  })
}

/** Every key that acts alone, with the id it is stored by. */
export { shortcuts } from '../../src/screens/agent/shortcuts.ts'
