import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { asAgent } from './agentView.ts'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { diagnose, heading, sample, take } from './steps.ts'

async function intoTheFix(page: Page): Promise<void> {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  await expect(heading(page)).not.toContainText('Too many keys')
}

test('a code that is read aloud leads to the same question, and a wrong sign is noticed', async ({ page }) => {
  await intoTheFix(page)
  const title = await heading(page).textContent()
  await page.getByRole('link', { name: 'Hand over' }).click()
  const code = (await page.getByText(/^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]$/).textContent()) ?? ''
  expect(await flaws(page)).toEqual([])

  await page.goto('./#/visits')
  const field = page.getByLabel('A code that somebody reads to you')
  const wrong = `${code.startsWith('2') ? '3' : '2'}${code.slice(1)}`
  await field.fill(wrong)
  await page.getByRole('button', { name: 'Go there' }).click()
  await expect(page.getByRole('alert')).toContainText('One sign of this code is wrong')
  await expect(field).toHaveValue(wrong)
  await field.fill(code.toLowerCase().replaceAll('-', ' '))
  await field.press('Enter')
  await expect(heading(page)).toHaveText(title ?? '')
  expect(page.url()).not.toContain('203.0.113.110')
})

test('a new visit puts the one under way aside, which comes back with all it held', async ({ page }) => {
  await intoTheFix(page)
  await page.getByLabel('Private key file').fill('/home/fred/.ssh/key.04.rsa')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  await take(page, 'The same error is still there')
  await expect(page).toHaveURL(/=same/)
  const title = await heading(page).textContent()

  await page.goto('./#/visits')
  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByLabel('A name for it').fill('Anna, six keys')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('button', { name: 'New visit' }).click()
  await expect(page.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('')
  await page.goto('./#/visits')
  expect(await flaws(page)).toEqual([])
  await page.getByRole('button', { name: 'Go on: Anna, six keys' }).click()
  await expect(heading(page)).toHaveText(title ?? '')
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('article').first()).toContainText('key.04.rsa')

  await page.goto('./#/visits')
  await page.getByRole('button', { name: 'New visit' }).click()
  await page.goto('./#/visits')
  await page.getByRole('button', { name: 'Delete: Anna, six keys' }).click()
  await expect(page.getByText('Forgotten: Anna, six keys')).toBeVisible()
  await expect(page.getByText('None yet.')).toBeVisible()
})

test('a place that was remembered is named, gone on from after a reload, and deleted', async ({ page }) => {
  await page.goto('./#/visits')
  await page.getByLabel('Remember on this device where I am').check()
  await page.goto('./#/g/too-many-auth-failures/keep-it?from=keep-it')
  await take(page, 'Yes, remember it')
  await expect(heading(page)).toContainText('Write the key')
  const title = await heading(page).textContent()
  await page.goto('./#/visits')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByLabel('A name for it').fill('Bob')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Go on: Bob' }).click()
  await expect(heading(page)).toHaveText(title ?? '')
  await page.goto('./#/visits')
  await page.getByRole('button', { name: 'Delete: Bob' }).click()
  await expect(page.getByText('Nothing yet.')).toBeVisible()
})

test('a visit saved as a file is the same visit when it is opened again', async ({ page, elsewhere: other }) => {
  await intoTheFix(page)
  await page.getByLabel('Private key file').fill('/home/fred/.ssh/key.04.rsa')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  await take(page, 'The same error is still there')
  await expect(page).toHaveURL(/=same/)
  const title = await heading(page).textContent()
  await page.getByRole('link', { name: 'Hand over' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/\.handrail\.json$/)

  await other.goto('./#/visits')
  await other.getByLabel('A file that somebody saved').setInputFiles(await saved.path())
  await other.getByRole('link', { name: 'Go on in it' }).click()
  await expect(heading(other)).toHaveText(title ?? '')
  await other.getByRole('link', { name: 'Back' }).click()
  await expect(other.getByRole('article').first()).toContainText('key.04.rsa')
  await expect(other.getByRole('article').first()).toContainText('203.0.113.110')

  await page.getByLabel('Replace names of people').check()
  const [masked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ])
  const text = readFileSync(await masked.path(), 'utf8')
  for (const name of ['203.0.113.110', 'fred']) expect(text).not.toContain(name)
})

const WRONG: readonly (readonly [string, string])[] = [
  ['not JSON at all', 'Permission denied (publickey).'],
  ['JSON of somebody else', '{"name":"package","version":"1.0.0"}'],
  ['a newer version', '{"handrail":99,"kind":"visit"}'],
  ['cut off', '{"handrail":1,"kind":"visit","issue":"it ha'],
]
for (const [what, text] of WRONG) {
  test(`a file that is ${what} gets a sentence, and the visit stays`, async ({ page }) => {
    await intoTheFix(page)
    await page.goto('./#/visits')
    await page
      .getByLabel('A file that somebody saved')
      .setInputFiles({ name: 'x.handrail.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(page.getByRole('status').filter({ hasText: /file/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go on in it' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Back to it' })).toBeVisible()
  })
}

test('the page of visits is clean with everything on it: narrow and wide, light and dark', async ({ page }) => {
  await page.goto('./#/visits')
  await page.getByLabel('Remember on this device where I am').check()
  await intoTheFix(page)
  await take(page, 'The same error is still there')
  await page.goto('./#/visits')
  await page.getByRole('button', { name: 'New visit' }).click()
  await diagnose(page, 'Permission denied (publickey).')
  await page.goto('./#/visits')
  await page.getByLabel('A code that somebody reads to you').fill('234-567-8')
  await page.getByRole('button', { name: 'Go there' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  const buffer = Buffer.from('{"handrail":99,"kind":"visit"}')
  await page
    .getByLabel('A file that somebody saved')
    .setInputFiles({ name: 'x.handrail.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('status').filter({ hasText: /newer/ })).toBeVisible()
  await page
    .getByRole('button', { name: /^Rename/ })
    .first()
    .click()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await flaws(page), `${width}, ${colorScheme}`).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('forgetting leaves nothing in any storage, and nothing in memory', async ({ page }) => {
  await page.goto('./#/visits')
  await page.getByLabel('Remember on this device where I am').check()
  await page.getByRole('button', { name: 'Agent view' }).click()
  await page.evaluate(async () => {
    localStorage.setItem('handrail-shift', '{}')
    sessionStorage.setItem('handrail-reloaded', '1')
    if ('caches' in globalThis) await caches.open('handrail-pages')
  })
  await intoTheFix(page)
  await page.goto('./#/visits')
  const forget = page.getByRole('button', { name: 'Forget everything on this device' })
  // An agent with calls in the tab is asked, and nothing is forgotten until they agree.
  page.once('dialog', (dialog) => void dialog.dismiss())
  await forget.click()
  expect(await page.evaluate(() => Object.keys(localStorage))).toContain('handrail-shift')
  page.once('dialog', (dialog) => void dialog.accept())
  await forget.click()
  await expect(page.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('')
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? await caches.keys() : [],
    cookies: document.cookie,
  }))
  // The copy of Handrail and its packs.json are the same for everybody, and tell nothing of anybody.
  const ours = /^handrail-(site .*|settings)$/u
  const told = left.caches.filter((name) => !ours.test(name))
  expect({ ...left, caches: told }).toEqual({ local: [], session: [], databases: 0, caches: [], cookies: '' })
  await page.goto('./#/found')
  await expect(heading(page)).toContainText('no longer here')
})

test('an agent who reloads with calls in the tab is asked first', async ({ page }) => {
  await asAgent(page)
  await intoTheFix(page)
  await page.keyboard.press('Shift')
  let asked = ''
  page.once('dialog', (dialog) => {
    asked = dialog.type()
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toBe('beforeunload')
})
