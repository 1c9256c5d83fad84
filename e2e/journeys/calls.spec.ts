import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { heading, sample } from './steps.ts'

/**
 * Whole calls, from the first paste to the ticket, by keyboard alone: this file holds no click, and the pointer is never
 * moved. The tickets are compared with recorded ones (`tickets/`); HANDRAIL_RECORD=1 records them anew, to be read.
 */
const TICKETS = resolve(import.meta.dirname, 'tickets')

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  timezoneId: 'Europe/Berlin',
  locale: 'en-GB',
  viewport: { width: 1440, height: 900 },
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T08:40:00Z'))
  await page.addInitScript(() => localStorage.setItem('handrail', JSON.stringify({ view: 'agent' })))
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Ticket note' })).toBeVisible()
})

/** The keyboard of an agent. A text comes out of another window, through the clipboard. */
function keyboardOf(page: Page) {
  return {
    async paste(text: string, then: string | RegExp): Promise<void> {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('Control+V')
      await expect(heading(page)).toContainText(then)
    },
    /** What a check printed: the page stays, and says what it read. */
    async output(text: string, says: string | RegExp): Promise<void> {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('Control+V')
      await expect(page.getByText(says).first()).toBeVisible()
    },
    async press(key: string, then: string | RegExp): Promise<void> {
      await page.keyboard.press(key)
      await expect(heading(page)).toContainText(then)
    },
    async ticket(name: string): Promise<void> {
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await page.keyboard.press('c')
      const copied = async (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
      await expect.poll(copied).not.toBe('')
      // The port of the test's own server is another one each time.
      const text = (await copied()).replaceAll(/http:\/\/127\.0\.0\.1:\d+\//g, 'http://handrail.test/')
      const file = resolve(TICKETS, `${name}.md`)
      if (process.env['HANDRAIL_RECORD'] === '1' || !existsSync(file)) writeFileSync(file, text)
      expect(text).toBe(readFileSync(file, 'utf8'))
    },
  }
}
