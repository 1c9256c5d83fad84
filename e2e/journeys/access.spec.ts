import type { Page } from '@playwright/test'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { diagnose, heading, sample, take } from './steps.ts'

/** Every kind of screen, each by the link or the way that leads to it. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['home', (page) => page.goto('./')],
  ['decode', (page) => page.goto('./#/decode?code=19')],
  ['a page that is not there', (page) => page.goto('./#/nowhere')],
  ['a certain diagnosis', (page) => diagnose(page, sample('sixKeys.txt'))],
  ['an uncertain diagnosis', (page) => diagnose(page, 'Permission denied (publickey).')],
  ['nothing recognized', (page) => diagnose(page, 'Lorem ipsum dolor sit amet.')],
  [
    'a success',
    (page) => diagnose(page, 'Accepted publickey for fred from 192.0.2.5 port 50 ssh2: ED25519 SHA256:abc'),
  ],
  ['a question', (page) => page.goto('./#/g/aspera-error-19')],
  ['a check', (page) => page.goto('./#/g/iris-ssh-session/check-port-answer?from=check-port-answer')],
  ['a fix', (page) => page.goto('./#/g/too-many-auth-failures/offer-one-key?from=offer-one-key')],
  [
    'the agent view',
    async (page) => {
      await diagnose(page, sample('asperaError19.log'))
      await page.getByRole('link', { name: 'Fix it' }).click()
      await page.getByRole('button', { name: 'Agent view' }).click()
      await expect(page.getByText('Say', { exact: true })).toBeVisible()
    },
  ],
  [
    'an outcome',
    async (page) => {
      await page.goto('./#/g/too-many-auth-failures/offer-one-key?from=offer-one-key')
      await take(page, "I can't do this here")
    },
  ],
]

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme })
    for (const [name, open] of SCREENS) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await open(page)
        await expect(heading(page)).toBeVisible()
        expect(await flaws(page)).toEqual([])
      })
    }
  })
}

test('axe can still find something', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect(await flaws(page)).toContain('button-name body > button')
})

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const [name, open] of SCREENS) {
    test(`nothing sticks out on ${name}`, async ({ page }) => {
      await open(page)
      await expect(heading(page)).toBeVisible()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(320)
    })
  }
})

test('every page says where one is: title and focus follow', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Handrail/)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  const first = await page.title()
  await page.goto('./#/g/aspera-error-19')
  await expect(heading(page)).toBeFocused()
  expect(await page.title()).not.toBe(first)
  await expect(page).toHaveTitle(/Aspera error 19.*Handrail/)
})

test('from paste to outcome by keyboard alone', async ({ page }) => {
  await page.goto('./')
  const press = async (target: RegExp): Promise<void> => {
    for (let at = 0; at < 60; at += 1) {
      const name = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement | null
        return `${focused?.tagName} ${focused?.name ?? ''} ${focused?.ariaLabel ?? ''} ${focused?.labels?.[0]?.textContent ?? focused?.textContent ?? ''}`
      })
      if (target.test(name)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${target}`)
  }
  await press(/^TEXTAREA .*Error text/)
  await page.keyboard.insertText(sample('sixKeys.txt'))
  await press(/BUTTON .*Find the cause/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('Too many keys')
  await press(/^A .*Fix it/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/offer-one-key/)
  const report = page.getByRole('heading', { name: 'The report' })
  for (let at = 0; at < 8 && !(await report.isVisible()); at += 1) {
    const before = page.url()
    await press(/^INPUT answer/)
    await page.keyboard.press('Space')
    await press(/BUTTON .*Continue/)
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(before)
    await expect(heading(page)).toBeFocused()
  }
  await expect(report).toBeVisible()
})

test('forced colours and reduced motion leave everything readable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', contrast: 'more' })
  await diagnose(page, sample('sixKeys.txt'))
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].map((each) => parseFloat(getComputedStyle(each).transitionDuration) || 0),
    ),
  )
  expect(longest).toBeLessThanOrEqual(0.01)
  expect(await flaws(page)).toEqual([])
})
