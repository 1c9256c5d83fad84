import { expect, test } from '@playwright/test'
import { flaws } from '../journeys/flaws.ts'

/** A page of each kind. */
const PAGES = [
  'guides/index.html',
  'guides/aspera-error-19.html',
  'guides/iris-ssh-session.html',
  'classes/index.html',
  'classes/auth-method-not-offered.html',
  'causes/index.html',
  'causes/too-many-keys-offered.html',
  'messages/index.html',
  'messages/ssh.permission-denied.html',
  'programs/sshd.html',
  'codes/index.html',
  'codes/fasp-19.html',
  'codes/libssh2--37.html',
] as const

/** Axe takes a minute for it on a busy machine, and finds in it what it finds in the others. */
const LONGEST = 'guides/permission-denied.html'

// Axe itself needs script, and its timers stand still where script is switched off; the pages have none either way.
for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme })
    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        expect((await page.goto(`./${path}`))?.status()).toBe(200)
        expect(await flaws(page)).toEqual([])
      })
    }
  })
}

for (const width of [320, 640]) {
  test(`nothing is wider than ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    for (const path of [...PAGES, LONGEST]) {
      await page.goto(`./${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
  })
}

test('with the keyboard one skips to the content, and sees where one is', async ({ page }) => {
  await page.goto('./guides/ssh-sudo.html')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Start here interactively' })).toBeFocused()
})

test('"start here interactively" opens the guide at its beginning, and a place in it there', async ({ page }) => {
  await page.goto('./guides/ssh-sudo.html')
  await page.getByRole('link', { name: 'Start here interactively' }).click()
  await expect(page).toHaveURL(/#\/g\/ssh-sudo$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('administrator')
  await page.goto('./causes/too-many-keys-offered.html')
  await page.getByRole('link', { name: 'Start here interactively' }).click()
  await expect(page).toHaveURL(/#\/g\/too-many-auth-failures\/offer-one-key\?from=offer-one-key$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Offer this one key')
})
