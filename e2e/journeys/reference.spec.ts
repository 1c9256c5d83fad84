import type { Page } from '@playwright/test'
import { codes } from '../../src/content/codes/all.ts'
import { causes } from '../../src/content/causes/all.ts'
import { commands } from '../../src/content/commands/all.ts'
import { signatures } from '../../src/content/signatures/all.ts'
import { FAILURE_CLASSES } from '../../src/recognizer/failureClasses.ts'
import { FAMILIES } from '../../src/reference/families.ts'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { heading } from './steps.ts'

const field = (page: Page) => page.getByRole('searchbox')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const SCREENS = [
  '/',
  '/decode',
  '/found',
  '/nowhere',
  '/ref',
  '/ref/code/fasp/19',
  '/g/aspera-error-19',
  '/g/permission-denied/offered?from=offered',
]

/** Single keys are an agent's from the start. */
async function asAgent(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('handrail', JSON.stringify({ view: 'agent' })))
}

test('from the keyboard alone: search, arrows, Enter, and back with Escape, on every screen', async ({ page }) => {
  await asAgent(page)
  await page.goto('./', { waitUntil: 'networkidle' })
  for (const screen of SCREENS) {
    await page.goto(`./#${screen}`)
    await expect(heading(page)).toBeVisible()
    await page.keyboard.press('j')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  }
  await page.keyboard.press('j')
  await page.keyboard.type('error 19')
  await expect(page.getByRole('status').filter({ hasText: 'Found' })).toContainText(/1 guide, .*3 codes/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: /^Aspera error 19: failed/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: 'Aspera FASP 19: AUTH' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('00')
  await expect(field(page)).toHaveValue('error 1900')
  await expect(page.getByText('Nothing found.')).toBeVisible()
  await field(page).fill('-37')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/ref\/code\/libssh2\/-37$/)
  await expect(heading(page)).toContainText('libssh2 -37')
  await expect(heading(page)).toBeFocused()
  await expect(dialog(page)).toBeHidden()
})

test('nothing typed is lost while the search is fetched', async ({ page }) => {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150))
    await route.continue()
  })
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  await page.getByRole('button', { name: 'Search' }).click()
  await page.keyboard.type('8010100D')
  await expect(field(page)).toHaveValue('8010100D')
  await expect(page.getByRole('link', { name: 'libssh2 -13' })).toBeVisible()
})

test('a letter is a letter for somebody who reads for themselves, until they want keys', async ({ page }) => {
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  for (const key of ['j', '/', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(dialog(page)).toBeHidden()
  }
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('checkbox', { name: 'Single keys act at once' }).check()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('textbox', { name: 'Error text or log' }).fill('')
  await page.keyboard.type('ajb')
  await expect(page.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('ajb')
  await heading(page).click()
  await expect
    .poll(async () => {
      await page.keyboard.press('j')
      return dialog(page).isVisible()
    })
    .toBe(true)
  await expect(field(page)).toBeFocused()
})

test('a whole message with somebody’s values leads to its page, and from there to its cause and its guide', async ({
  page,
}) => {
  await page.goto('./#/ref')
  await expect(heading(page)).toBeVisible()
  await page.getByRole('button', { name: 'Search' }).click()
  await page.keyboard.insertText(
    'Nov 21 10:00:00 web1 sshd[4242]: Failed password for invalid user bob from 203.0.113.9 port 55 ssh2',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/ref\/message\/sshd\.failed-password-invalid-user$/)
  await page
    .getByRole('link', { name: /Strangers try to log in/ })
    .first()
    .click()
  await expect(page).toHaveURL(/g\/ssh-guessing/)
})

test('the decode box says which families a number may be of, and leads to the whole page of each', async ({ page }) => {
  await page.goto('./#/decode?code=19')
  await expect(page.getByText('This may be Aspera FASP, libssh2, or SFTP status')).toBeVisible()
  await page.getByRole('link', { name: 'All about libssh2 -19' }).click()
  await expect(heading(page)).toContainText('libssh2 -19')
  await page.getByRole('navigation', { name: 'Neighboring codes' }).getByRole('link', { name: /-20/ }).click()
  await expect(heading(page)).toContainText('libssh2 -20')
})

test('the search can be used by everybody, light and dark, at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./')
  await page.getByRole('button', { name: 'Search' }).click()
  for (const typed of ['', 'Permission denied', 'qqqzzz']) {
    await field(page).fill(typed)
    await expect(page.getByRole('status').filter({ hasText: /Found|Nothing|example/ })).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await flaws(page), `"${typed}" ${colorScheme}`).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

/** Pages that are looked at closely: every class, and some of each other kind, which are all of one make. */
const CLOSELY: Readonly<Record<string, readonly string[]>> = {
  'every class': Object.keys(FAILURE_CLASSES).map((id) => `/class/${id}`),
  'some of each kind': [
    '',
    '/program/iris',
    '/program/rsync',
    ...everyNth(codes, 24).map(({ family, number }) => `/code/${family}/${number}`),
    ...everyNth(causes, 40).map(({ id }) => `/cause/${id}`),
    ...everyNth(signatures, 200).map(({ id }) => `/message/${id}`),
    ...everyNth(commands, 80).map(({ id }) => `/command/${id}`),
  ],
}

/** A page, and how its heading begins. */
const ALL: readonly (readonly [string, string])[] = [
  ...codes.map(({ family, number }) => [`/code/${family}/${number}`, `${FAMILIES[family].name} ${number}:`] as const),
  ...causes.map(({ id, title }) => [`/cause/${id}`, title] as const),
  ...signatures.map(({ id, title }) => [`/message/${id}`, title] as const),
  ...commands.map(({ id, title }) => [`/command/${id}`, title.split('{')[0]?.trim() ?? ''] as const),
]

function everyNth<Item>(items: readonly Item[], step: number): readonly Item[] {
  return items.filter((_, at) => at % step === 0)
}

for (const [what, places] of Object.entries(CLOSELY)) {
  test(`axe finds nothing on ${what}, ${places.length} pages, at 320 pixels`, async ({ page }) => {
    test.setTimeout(30_000 + places.length * 4_000)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./')
    for (const [at, place] of places.entries()) {
      await open(page, place)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320)
      // Both schemes color the same few elements: they take turns.
      await page.emulateMedia({ colorScheme: at % 2 === 0 ? 'light' : 'dark' })
      expect(await flaws(page), place).toEqual([])
    }
  })
}

test(`every one of ${ALL.length} pages of codes, causes, messages and commands opens, and fits 320 pixels`, async ({
  page,
}) => {
  test.setTimeout(60_000 + ALL.length * 100)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./#/ref')
  await expect(heading(page)).toBeVisible()
  const wrong = await page.evaluate(async (places) => {
    const found: string[] = []
    for (const [place, begins] of places) {
      location.hash = `/ref${place}`
      const shown = () => document.querySelector('h1')?.textContent ?? ''
      for (let at = 0; at < 500 && (at < 2 || !shown().startsWith(begins)); at += 1)
        await new Promise((resolve) => setTimeout(resolve))
      if (!shown().startsWith(begins)) found.push(`${place} shows ${shown()}`)
      if (document.documentElement.scrollWidth > 320) found.push(`${place} is too wide`)
      if (!document.title.endsWith('– Handrail')) found.push(`${place} has the title ${document.title}`)
    }
    return found
  }, ALL)
  expect(wrong).toEqual([])
})

async function open(page: Page, place: string): Promise<void> {
  // Two messages may have the same title: what tells that the page is another is that its heading takes the focus.
  await page.evaluate((link) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    location.hash = link
  }, `/ref${place}`)
  await expect(heading(page), place).toBeFocused()
  await expect(heading(page), place).not.toContainText('no such page')
}
