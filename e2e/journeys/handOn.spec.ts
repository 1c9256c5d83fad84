import type { Page } from '@playwright/test'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { asAgent, pasteBeside } from './agentView.ts'
import { clipboard, note } from './noteSteps.ts'
import { diagnose, heading } from './steps.ts'

const REFUSED = 'fred@server.example.com: Permission denied (publickey).'
const SECRET = 'Sommer2026-geheim'
const CHANGED = [
  '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @',
  'Host key for server.example.com has changed and you have requested strict checking.',
  'Host key verification failed.',
].join('\n')

test.beforeEach(({ page }) => asAgent(page))

const CONFIG = {
  version: 1,
  tickets: [
    { id: 'long', kind: 'jira', name: 'Jira with room', base: 'https://jira.example.com', limit: 90_000 },
    { id: 'short', kind: 'zendesk', name: 'Zendesk without', base: 'https://help.example.com', limit: 600 },
    { id: 'broken', kind: 'jira', name: 'Broken', base: 'javascript:alert(1)' },
  ],
  contacts: { security: { name: 'The red phone', reach: 'extension 4711' } },
  owner: { name: 'the content team', email: 'content@example.com' },
}

test('a new ticket: the note is in the address, or on the clipboard where it is too long', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.route('**/packs.json', (route) => route.fulfill({ json: CONFIG }))
  await diagnose(page, REFUSED)
  await note(page).getByRole('button', { name: 'New ticket' }).click()
  const long = page.getByRole('link', { name: 'Jira with room' })
  await expect(long).toHaveAttribute(
    'href',
    /^https:\/\/jira\.example\.com\/secure\/CreateIssueDetails.*Permission%20denied/,
  )
  await expect(long).toHaveAttribute('target', '_blank')
  await expect(long).toHaveAttribute('rel', 'noopener noreferrer')
  const short = page.getByRole('link', { name: 'Zendesk without' })
  await expect(short).toHaveAttribute('href', /^https:\/\/help\.example\.com\/.{1,600}$/)
  await expect(short).not.toHaveAttribute('href', /publickey/)
  await expect(page.getByText('too long for an address')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'See what is wrong with it' })).toBeVisible()
  // The other page is not opened: what happens before it opens is what is looked at.
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault(), { capture: true }))
  await short.click()
  await expect(page.getByText('The whole note is on the clipboard.')).toBeVisible()
  expect(await clipboard(context)).toContain('Permission denied (publickey)')
})

test('without a configuration there is e-mail', async ({ page }) => {
  await page.route('**/packs.json', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<html>' }))
  await diagnose(page, REFUSED)
  await note(page).getByRole('button', { name: 'New ticket' }).click()
  await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'E-mail' })).toHaveAttribute('href', /^mailto:\?subject=/)
})

test('handing on: the reason, the people, and a meter that fills', async ({ page }) => {
  await page.route('**/packs.json', (route) => route.fulfill({ json: CONFIG }))
  await diagnose(page, CHANGED)
  await expect(note(page).getByText(/To hand on: The server shows another host key/)).toBeVisible()
  await page.keyboard.press('e')
  const panel = page.getByRole('dialog', { name: 'Hand it on' })
  await expect(panel).toContainText('The red phone: extension 4711')
  const meter = panel.getByRole('meter')
  const before = await meter.evaluate((each) => (each as HTMLMeterElement).value)
  await panel.getByRole('textbox', { name: 'User name' }).fill('fred; rm -rf /')
  await panel.getByRole('combobox', { name: 'Who is affected' }).selectOption({ label: 'Several people' })
  await expect(panel.getByText('Several people are affected.')).toBeVisible()
  await expect(panel.getByText(`${before + 1} of 5 there`)).toBeVisible()
  await panel.getByRole('textbox', { name: 'User name' }).fill('fred')
  await panel.getByRole('checkbox', { name: 'The caller asks for it' }).check()
  await expect(panel.getByText(`${before + 2} of 5 there`)).toBeVisible()
  await panel.getByRole('checkbox', { name: /Ask for a number to call back/ }).check()
  await expect(panel.getByRole('textbox', { name: 'The pack, as it will be copied' })).toHaveValue(/The red phone/)
  const saved = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save the visit as JSON' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.handrail\.json$/)
  await page.keyboard.press('Escape')
  await expect(heading(page)).toBeFocused()
  await expect(panel).toHaveCount(0)
  await page.keyboard.press('e')
  await expect(panel.getByRole('checkbox', { name: /Ask for a number to call back/ })).toBeChecked()
})

test('names of an earlier text give way too, however they are written', async ({ page }) => {
  await diagnose(page, REFUSED.replace('fred', 'robert'))
  await pasteBeside(page, 'anna@beta.corp.example: Permission denied (publickey,password).')
  await expect(
    page.getByText('Another error is progress').or(page.getByText('beta.corp.example')).first(),
  ).toBeVisible()
  await page.locator('#note-write').fill('Robert tried server.example.com before ANNA did')
  await note(page).getByRole('button', { name: 'Copy note' }).click()
  const dialog = page.getByRole('dialog')
  for (const kind of ['User names', 'Host names']) await dialog.getByRole('checkbox', { name: kind }).check()
  const text = await dialog.locator('pre').innerText()
  expect(text).toMatch(/user-\d tried host-\d before user-\d did/)
  for (const name of [/robert/i, /anna/i, /example/]) expect(text).not.toMatch(name)
})

test('a step that is wrong: a text with its place, and no value', async ({ page }) => {
  await page.route('**/packs.json', (route) => route.fulfill({ json: CONFIG }))
  await diagnose(page, REFUSED)
  await page.goto('./#/g/permission-denied')
  await page.getByRole('button', { name: 'This step is wrong' }).click()
  const dialog = page.getByRole('dialog', { name: 'What is wrong with this step?' })
  await dialog.getByRole('textbox').fill(`On a Mac it is another one. password=${SECRET}`)
  const text = await dialog.locator('pre').innerText()
  expect(text).toMatch(/permission-denied\/[a-z-]+/)
  expect(text).toMatch(/Version: \d{4}-\d\d-\d\d\.[0-9a-f]{4}/)
  for (const hidden of [SECRET, 'fred', 'server.example.com']) expect(text).not.toContain(hidden)
  await expect(dialog.getByRole('link', { name: 'Write a mail' })).toHaveAttribute(
    'href',
    /^mailto:content@example\.com\?/,
  )
})

test('a text in which nothing was recognized is told of, without its names', async ({ page }) => {
  await page.route('**/packs.json', (route) => route.fulfill({ json: CONFIG }))
  await diagnose(page, 'gizmo: the frobnicator is not amused')
  await page.getByRole('button', { name: /was not recognized/ }).click()
  const dialog = page.getByRole('dialog', { name: 'What was not recognized?' })
  await dialog.getByRole('textbox').fill('gizmo 7 said it to fred@server.example.com')
  const text = await dialog.locator('pre').innerText()
  expect(text).toContain('Lines read: 1')
  expect(text).toContain('gizmo 7 said it to user-1@host-1')
  await expect(dialog.getByRole('link', { name: 'Write a mail' })).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on note and dialogs (${scheme}, ${width} px), and they fit`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 800 })
      await diagnose(page, CHANGED)
      if (width < 1024) await page.getByRole('tab', { name: /note/i }).click()
      await note(page).getByRole('button', { name: /^Edit/ }).first().click()
      await fits(page, width)
      for (const way of ['Copy note', 'Reply', 'New ticket', 'Hand it on']) {
        await note(page).getByRole('button', { name: way }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await fits(page, width)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    })
  }
}

test('zoomed in, an open dialog stays in sight, and leaves the page usable', async ({ page }) => {
  await diagnose(page, CHANGED)
  await note(page).getByRole('button', { name: 'Copy note' }).click()
  await page.setViewportSize({ width: 320, height: 256 })
  await expect(page.getByRole('tab', { name: 'Call', includeHidden: true })).toBeAttached()
  await expect(page.getByRole('dialog')).toBeVisible()
  await fits(page, 320)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('tab', { name: 'Note' }).click()
  await expect(note(page)).toBeVisible()
})

async function fits(page: Page, width: number): Promise<void> {
  expect(await flaws(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible())
    expect(await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0)
}
