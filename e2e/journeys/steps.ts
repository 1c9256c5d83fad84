import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './page.ts'

const samples = resolve(import.meta.dirname, '../../src/content/samples')

/** A recorded text, as a person would paste it. */
export function sample(name: string): string {
  return readFileSync(resolve(samples, name), 'utf8')
}

/** Pastes into the focused field the way a browser does: through the clipboard event. */
export async function paste(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: label })
  await box.focus()
  const taken = await box.evaluate((field, pasted) => {
    const clipboard = new DataTransfer()
    clipboard.setData('text/plain', pasted)
    return !field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    )
  }, text)
  if (!taken) await box.fill(text)
}

/** From the first page to what the text adds up to. */
export async function diagnose(page: Page, text: string): Promise<void> {
  await page.goto('./')
  await paste(page, 'Error text or log', text)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page).toHaveURL(/#\/found/)
  await expect(page.getByText('Your text has been read.')).toBeAttached()
}

/** The heading of the page, which also has the focus after every change of page. */
export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** Picks an answer and goes on. */
export async function take(page: Page, option: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: option }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Answers "It works now", or the first answer of a question, until the walk ends. */
export async function succeed(page: Page): Promise<void> {
  const report = page.getByRole('heading', { name: 'The report' })
  const onward = page.getByRole('button', { name: 'Continue' })
  for (let at = 0; at < 12; at += 1) {
    await expect(report.or(onward)).toBeVisible()
    if (await report.isVisible()) return
    const before = page.url()
    const works = page.getByRole('radio', { name: 'It works now' })
    await ((await works.isVisible()) ? works : page.locator('input[name=answer]').first()).check()
    await onward.click()
    await expect(page).not.toHaveURL(before)
  }
}
