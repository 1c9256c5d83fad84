import type { Page } from '@playwright/test'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { heading, take } from './steps.ts'

async function call(page: Page, subject: string, level: string): Promise<void> {
  await page.goto('./#/practice')
  await page.getByLabel('Subject').selectOption(subject)
  await page.getByLabel('How hard').selectOption(level)
  await page.getByRole('button', { name: 'Take the call' }).click()
  await expect(heading(page)).toHaveText('A caller is on the line')
}

async function openGuide(page: Page, guide: string): Promise<void> {
  await page.getByLabel('Guide', { exact: true }).selectOption(guide)
  await page.getByRole('button', { name: 'Open it' }).click()
}

const doIt = (page: Page) => page.getByRole('button', { name: 'Do it, and try again' }).click()

/** Light, dark and narrow: nothing is wrong with the page as it stands. */
async function looksRight(page: Page): Promise<void> {
  expect(await flaws(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await flaws(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  const wide = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.setViewportSize(wide)
}

test('a fault is solved, after a fix that does not help', async ({ page }) => {
  await call(page, 'too-many-auth-failures', '1')
  await expect(page.getByText('Too many authentication failures', { exact: false }).first()).toBeVisible()
  await looksRight(page)
  await openGuide(page, 'too-many-auth-failures')
  await expect(heading(page)).toBeFocused()
  await page.getByRole('button', { name: 'Ask the caller' }).click()
  await expect(page.getByText('With a key. It asked me nothing.')).toBeVisible()
  await looksRight(page)
  await take(page, 'With a key')
  await page.getByRole('button', { name: 'Run it' }).click()
  await expect(page.getByText('The agent holds 7 keys', { exact: false })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Six lines or more' })).toBeChecked()
  await looksRight(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await take(page, 'I want to use my password')
  await looksRight(page)
  await doIt(page)
  await expect(page.getByText('The same comes as before.', { exact: false })).toBeVisible()
  await expect(page.getByRole('list', { name: 'What comes again' })).toContainText('Too many authentication failures')
  await looksRight(page)
  await page.getByRole('button', { name: 'One step back' }).click()
  await page.getByRole('button', { name: 'One step back' }).click()
  await take(page, 'Yes, I have its file')
  await doIt(page)
  await expect(heading(page)).toHaveText('Solved')
  await expect(page.getByRole('list', { name: 'What the retest shows' })).toContainText('Accepted publickey')
  await expect(page.getByText('Log in with the password, without offering keys')).toBeVisible()
  await expect(page.getByText('So far: 1 of 1 solved.')).toBeVisible()
  await looksRight(page)
})

test('what the caller sends is read as in a real call, and leads to the fix', async ({ page }) => {
  await call(page, 'too-many-auth-failures', '1')
  await page.getByRole('button', { name: 'Read it as a paste' }).click()
  await expect(page.getByRole('heading', { name: 'What it may be' })).toBeFocused()
  await looksRight(page)
  await page.getByRole('button', { name: 'Follow this: Too many keys were offered' }).click()
  await expect(heading(page)).toHaveText('Offer this one key and no other')
  await doIt(page)
  await expect(heading(page)).toHaveText('Solved')
  await page.goto('./#/visits')
  await expect(page.getByText('Too many keys', { exact: false })).toHaveCount(0)
})

test('a host key that nobody changed is only solved by handing it on whole, and without secrets', async ({ page }) => {
  await call(page, 'ssh-host-key', '3')
  await openGuide(page, 'ssh-host-key')
  await take(page, 'REMOTE HOST IDENTIFICATION HAS CHANGED')
  await take(page, 'No, nobody knows of a change')
  await doIt(page)
  await expect(page.getByText('Nothing was changed, and the fingerprint is at hand', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Run it' }).click()
  await take(page, 'They differ')
  const send = page.getByRole('button', { name: 'Call them, and hand it on' })
  await looksRight(page)
  await send.click()
  await expect(page.getByText('Missing in the ticket', { exact: false })).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await send.click()
  await expect(page.getByText('something is in it that must never be sent', { exact: false })).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  for (const never of [/^Passwords/, /^Private keys/, /^Tokens/]) {
    await page.getByRole('checkbox', { name: never }).uncheck()
  }
  await send.click()
  await expect(heading(page)).toHaveText('Solved')
  await expect(page.getByText('Ask for a number to call back', { exact: false })).toBeVisible()
  await looksRight(page)
})

test('who gives up sees the way, and the next call is another one', async ({ page }) => {
  await call(page, 'sshd-start', '2')
  const seen = new Set<string>()
  for (let at = 0; at < 3; at += 1) {
    await page.getByRole('button', { name: 'Give up, and show the way' }).click()
    await expect(heading(page)).toHaveText('This is how it goes')
    seen.add(await page.getByText('What was wrong:').locator('..').innerText())
    await page.getByRole('button', { name: 'Next call' }).click()
    await expect(heading(page)).toHaveText('A caller is on the line')
  }
  expect(seen.size).toBe(3)
})

test('in the agent view it is said and answered as in a real call, by digits', async ({ page }) => {
  await page.goto('./#/practice')
  await page.getByRole('button', { name: 'Agent view' }).click()
  await call(page, 'too-many-auth-failures', '1')
  await openGuide(page, 'too-many-auth-failures')
  await expect(page.getByText('Say', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ask the caller' }).click()
  await looksRight(page)
  await page.keyboard.press('1')
  await expect(heading(page)).toHaveText('How many keys does your agent hold?')
  await page.getByRole('button', { name: 'Run it' }).click()
  await page.keyboard.press('1')
  await expect(heading(page)).toHaveText('Do you know which key belongs to this server?')
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await expect(heading(page)).toHaveText('Solved')
  await expect(page.getByText('Answered without asking or looking')).toBeVisible()
})

test('no fault fits every wish, and the page says so', async ({ page }) => {
  await page.goto('./#/practice')
  await page.getByLabel('Subject').selectOption('too-many-auth-failures')
  await page.getByLabel('How hard').selectOption('3')
  await expect(page.getByText('There is no fault like this.', { exact: false })).toBeVisible()
  await looksRight(page)
})
