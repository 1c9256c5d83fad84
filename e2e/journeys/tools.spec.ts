import type { Page } from '@playwright/test'
import { readers } from '../../src/readers/all.ts'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { diagnose, heading } from './steps.ts'

const OFFER =
  'Unable to negotiate with 192.0.2.10 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss'

async function widthAt320(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 })
  return page.evaluate(() => document.documentElement.scrollWidth)
}

/** Light, dark and narrow: nothing is wrong with the page as it stands. */
async function looksRight(page: Page): Promise<void> {
  expect(await flaws(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await flaws(page)).toEqual([])
  expect(await widthAt320(page)).toBeLessThanOrEqual(320)
}

async function paste(page: Page, text: string, action: string): Promise<void> {
  await page.locator('main textarea').fill(text)
  await page.getByRole('button', { name: action }).click()
}

for (const reader of readers) {
  test(`the tool ${reader.id} reads a sample of its own`, async ({ page }) => {
    const text = reader.samples.find((each) => each.text.trim() !== '' && each.verdict !== 'unreadable')?.text ?? ''
    await page.goto(`./#/tools/${reader.id}`)
    await expect(heading(page)).toBeVisible()
    await paste(page, text, 'Read it')
    const { summary, verdict } = reader.read(text, {})
    await expect(page.getByRole('status').filter({ hasText: summary })).toBeVisible()
    expect(verdict).not.toBe('unreadable')
    await looksRight(page)
    await page.getByRole('button', { name: 'Paste something else' }).click()
    await expect(page.getByRole('button', { name: 'Read it' })).toBeVisible()
  })
}

test('every tool is on the list, and the list is on every page', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: 'Tools' }).click()
  await expect(heading(page)).toContainText('Read what a command printed')
  for (const { id } of readers) await expect(page.locator(`a[href$="/tools/${id}"]`)).toBeVisible()
  await looksRight(page)
})

test('a tool that is not there says so', async ({ page }) => {
  await page.goto('./#/tools/nowhere')
  await expect(heading(page)).toContainText('no such page')
})

test('a command that says nothing when all is well can be read as well', async ({ page }) => {
  const silent = readers.find((reader) => reader.read('', {}).verdict !== 'unreadable')
  await page.goto(`./#/tools/${silent?.id}`)
  await page.getByRole('button', { name: 'It printed nothing' }).click()
  await expect(page.getByRole('status').filter({ hasText: silent?.read('', {}).summary ?? '?' })).toBeVisible()
})

test('the context makes a reading more exact', async ({ page }) => {
  await page.goto('./#/tools/algorithm-lists')
  await page.getByText('Say more, for a more exact answer').click()
  await page.getByLabel('List of the other side').fill('ssh-dss')
  await paste(page, 'hostkeyalgorithms ssh-ed25519', 'Read it')
  await expect(page.getByRole('status')).toContainText('Missing here: ssh-dss')
})

test('output of another command leads to the tool that reads it', async ({ page }) => {
  await page.goto('./#/tools/ls-permissions')
  await paste(page, 'Error opening agent: No such file or directory\nThe agent has no identities.', 'Read it')
  await page.getByRole('button', { name: 'Which keys does the agent offer?' }).click()
  await expect(page).toHaveURL(/tools\/ssh-add-list/)
  await expect(page.getByRole('status').first()).toBeVisible()
})

test('a message at a tool leads to its diagnosis', async ({ page }) => {
  await page.goto('./#/tools/ls-permissions')
  await paste(page, 'fred@192.0.2.1: Permission denied (publickey).', 'Read it')
  await page.getByRole('button', { name: 'Find the cause in this text' }).click()
  await expect(page).toHaveURL(/found/)
  await expect(heading(page)).toBeVisible()
})

test('a private key is refused at every kind of tool, and not kept', async ({ page }) => {
  const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----'
  for (const [tool, action] of [
    ['authorized-keys', 'Read it'],
    ['algorithms', 'Compare'],
  ] as const) {
    await page.goto(`./#/tools/${tool}`)
    await paste(page, key, action)
    await expect(page.getByRole('status')).toContainText('private key')
    expect(await page.locator('main textarea').inputValue()).toBe('')
    expect(await page.content()).not.toContain('b3BlbnNzaC1rZXktdjE')
  }
})

test('output of a command on the first page is offered to its reader', async ({ page }) => {
  await diagnose(page, 'drwxr-xr-x 3 fred fred 4096 Nov 20 14:10 /home/fred')
  await page.getByRole('button', { name: 'Who can read and write here?' }).click()
  await expect(page).toHaveURL(/tools\/ls-permissions/)
  await expect(page.getByRole('status').first()).toBeVisible()
})

test('from a message to the narrowest change', async ({ page }) => {
  await page.goto('./#/tools/algorithms')
  await paste(page, OFFER, 'Compare')
  await expect(page.getByRole('status').first()).toContainText('the server that is old')
  const steps = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(steps.nth(1)).toContainText('1. Upgrade the server')
  await expect(steps.nth(2)).toContainText('2. Only until the upgrade')
  await expect(page.getByText('Host 192.0.2.10')).toBeVisible()
  await expect(page.getByText('HostKeyAlgorithms +ssh-rsa')).toBeVisible()
  await looksRight(page)
})

test('the diagnosis of a failed negotiation leads to the comparison', async ({ page }) => {
  await diagnose(page, OFFER)
  await page.getByRole('button', { name: 'Compare the algorithms' }).click()
  await expect(page).toHaveURL(/tools\/algorithms/)
  await expect(page.getByText('Host 192.0.2.10')).toBeVisible()
})

test('two lists, the other way round, and a list of the other side', async ({ page }) => {
  await page.goto('./#/tools/algorithms')
  await paste(page, 'hmac-sha2-256\n\nhmac-md5', 'Compare')
  await expect(page.getByRole('status').first()).toContainText('the server that is old')
  await page.getByRole('button', { name: 'other way round' }).click()
  await expect(page.getByRole('status').first()).toContainText('the client that is old')
  await expect(page.getByText('second server for this one client')).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: 'Start again' }).click()
  await paste(page, OFFER, 'Compare')
  await paste(page, 'hostkeyalgorithms ssh-ed25519,ssh-rsa', 'Compare with it')
  await expect(page.getByRole('status').first()).toContainText('they agree', { ignoreCase: true })
})
