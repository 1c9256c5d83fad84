import type { Page } from '@playwright/test'
import { asAgent, openPlace, readBeside } from './agentView.ts'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { heading, sample } from './steps.ts'

const CHECK = '/g/iris-ssh-session/check-port-answer?from=check-port-answer'
const FIX = '/g/too-many-auth-failures/offer-one-key?from=offer-one-key'

/** The screens of a call, each by the way that leads to it. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the first page', (page) => openPlace(page, '/')],
  ['a diagnosis', (page) => readBeside(page, sample('asperaError19.log'))],
  ['several causes', (page) => readBeside(page, 'Permission denied (publickey).')],
  ['a question', (page) => openPlace(page, '/g/aspera-error-19')],
  ['a check', (page) => openPlace(page, CHECK)],
  ['a fix', (page) => openPlace(page, FIX)],
  [
    'an outcome',
    async (page) => {
      await openPlace(page, FIX)
      await page.keyboard.press('1')
      await expect(page).toHaveURL(/offer-one-key=worked/)
    },
  ],
  [
    'a jump with hits',
    async (page) => {
      await openPlace(page, '/')
      await page.keyboard.press('j')
      await page.keyboard.type('jail')
      await expect(page.getByRole('link', { name: /Who owns the jail/ })).toBeVisible()
    },
  ],
  ['the text for an administrator', (page) => openPlace(page, '/packet/permission-denied')],
  ['a cause of the reference', (page) => openPlace(page, '/ref/cause/host-key-changed')],
  ['a class of the reference', (page) => openPlace(page, '/ref/class/too-many-auth')],
  ['handing over', (page) => openPage(page, '/hand-over/aspera-error-19')],
  ['the shift', (page) => openPage(page, '/shift')],
  ['practice', (page) => openPage(page, '/practice')],
  [
    'the facts',
    async (page) => {
      await readBeside(page, sample('sixKeys.txt'))
      await page.keyboard.press('f')
      await expect(page.locator('#fact-host')).toBeVisible()
    },
  ],
  [
    'the list of keys',
    async (page) => {
      await openPlace(page, '/')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
]

/** Opens a page beside a call, where the call's bar does not stand. */
async function openPage(page: Page, place: string): Promise<void> {
  await page.goto(`./#${place}`)
  await expect(heading(page)).toBeVisible()
}

for (const width of [320, 1280]) {
  for (const [name, open] of SCREENS) {
    test(`axe finds nothing on ${name} at ${width} pixels, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 })
      await asAgent(page)
      await open(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await flaws(page), colorScheme).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

for (const width of [320, 390]) {
  test(`at ${width} pixels tabs show one part at a time, and the picked one stays`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await asAgent(page)
    await openPlace(page, CHECK)
    const tab = (name: string) => page.getByRole('tab', { name })
    await expect(tab('Call')).toHaveAttribute('aria-selected', 'true')
    await tab('Call').focus()
    await page.keyboard.press('ArrowRight')
    await expect(tab('Note')).toBeFocused()
    await expect(page.getByRole('tabpanel', { name: 'Note' })).toBeVisible()
    await expect(page.getByText('What does the port answer?', { exact: true })).toBeHidden()
    await page.locator('#note-write').focus()
    await page.keyboard.press('Escape')
    await expect(tab('Note')).toBeFocused()
    const before = page.url()
    await page.keyboard.press('3')
    await expect(page).not.toHaveURL(before)
    await expect(tab('Note')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowRight')
    await page
      .getByRole('tabpanel', { name: 'Path' })
      .getByRole('link', { name: /change/ })
      .click()
    await expect(page).toHaveURL(/\/check-port-answer\?/)
    await expect(heading(page)).toBeVisible()
    await page.keyboard.press('n')
    await expect(page.locator('#note-write')).toBeFocused()
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(page.getByRole('tablist')).toHaveCount(0)
    await expect(heading(page)).toBeVisible()
  })
}

test('at 320 pixels each part is clean by itself, and the page begins high up', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await asAgent(page)
  await openPlace(page, CHECK)
  expect((await heading(page).boundingBox())?.y).toBeLessThan(300)
  await page.locator('[data-key=answer-3]').click()
  await expect(page).not.toHaveURL(/\/check-port-answer\?/)
  for (const part of ['Path', 'Note', 'Call']) {
    await page.getByRole('tab', { name: part }).click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await flaws(page), `${part}, ${colorScheme}`).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  const keys = page.getByRole('button', { name: 'Keys' })
  await expect(keys).toBeHidden()
  await page.getByRole('button', { name: 'More' }).click()
  await keys.click()
  await expect(page.getByRole('dialog', { name: 'Single keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeFocused()
})
