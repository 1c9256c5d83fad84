import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { diagnose, heading, sample, take } from './steps.ts'

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('handrail-shift'))

/** One call from the paste to the end: too many keys, cured by offering one. */
async function solvedCall(page: Page): Promise<void> {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  await take(page, 'It works now')
  await take(page, 'No, this once was enough')
  await expect(heading(page)).toContainText('Solved')
}

async function switchOn(page: Page): Promise<void> {
  await page.goto('./#/shift')
  await page.getByRole('checkbox', { name: 'Count on this device' }).check()
}

test('off by default: a call leaves nothing behind', async ({ page }) => {
  await page.goto('./#/shift')
  await expect(page.getByRole('checkbox', { name: 'Count on this device' })).not.toBeChecked()
  await expect(page.getByText('Nothing is counted.')).toBeVisible()
  expect(await flaws(page)).toEqual([])
  await solvedCall(page)
  await page.goto('about:blank')
  await page.goto('./')
  expect(await kept(page)).toBeNull()
})

test('on: a solved call counts its cause and its fix, once, and nothing that was said', async ({ page }) => {
  await switchOn(page)
  await expect(page.getByText('Nothing was counted yet.', { exact: false })).toBeVisible()
  await solvedCall(page)
  await page.goto('./#/shift')
  await expect(page.getByText('1 visit: 1 solved, 0 handed on, 0 left.', { exact: false })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Causes found' })).toContainText('Too many keys were offered')
  await expect(page.getByRole('table', { name: 'Fixes that helped' })).toContainText('Offer this one key and no other')
  expect(await flaws(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await flaws(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.reload()
  await expect(page.getByText('1 visit: 1 solved', { exact: false })).toBeVisible()
  const stored = (await kept(page)) ?? ''
  expect(stored).toContain('too-many-auth-failures/offer-one-key')
  for (const word of ['203.0.113.110', 'fred', 'debug1']) expect(stored).not.toContain(word)
})

test('on: a call that is left counts where, also when the page is closed', async ({ page }) => {
  await switchOn(page)
  await page.goto('./#/g/too-many-auth-failures')
  await take(page, 'I typed a password')
  await expect(heading(page)).toContainText('What happened with the password?')
  await page.reload()
  await page.goto('./#/shift')
  await expect(page.getByRole('table', { name: 'Where it ended without an end' })).toContainText(
    'What happened with the password?',
  )
})

test('the counts can be saved for a spreadsheet, and deleted', async ({ page }) => {
  await switchOn(page)
  await solvedCall(page)
  await page.goto('./#/shift')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save all as CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^handrail-shift-\d{4}-\d\d-\d\d\.csv$/)
  const text = readFileSync(await file.path(), 'utf8')
  expect(text.startsWith('day,what,id,title,count\r\n')).toBe(true)
  expect(text).toContain('causes,too-many-keys-offered,Too many keys were offered,1\r\n')
  await page.getByRole('button', { name: 'Delete all counts' }).click()
  await expect(page.getByText('Nothing was counted yet.', { exact: false })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Count on this device' })).toBeFocused()
  await page.getByRole('checkbox', { name: 'Count on this device' }).uncheck()
  expect(await kept(page)).toBeNull()
})

test('forget everything forgets the counts, and nothing is counted after it', async ({ page }) => {
  await switchOn(page)
  await solvedCall(page)
  expect(await kept(page)).toContain('offer-one-key')
  page.once('dialog', (dialog) => void dialog.accept())
  await page
    .getByRole('button', { name: /^Forget everything/ })
    .first()
    .click()
  await expect(heading(page)).toBeVisible()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await solvedCall(page)
  await page.reload()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('shift')))).toEqual([])
})

test.describe('a browser that keeps nothing', () => {
  test('says so, and works', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto('./#/shift')
    await page.getByRole('checkbox', { name: 'Count on this device' }).click()
    await expect(page.getByText('does not let the page keep anything', { exact: false })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Count on this device' })).not.toBeChecked()
  })
})
