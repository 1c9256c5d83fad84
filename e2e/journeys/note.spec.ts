import { expect, test } from './page.ts'
import { asAgent } from './agentView.ts'
import { clipboard, note } from './noteSteps.ts'
import { diagnose, heading } from './steps.ts'

const REFUSED = 'fred@server.example.com: Permission denied (publickey).'
const SECRET = 'Sommer2026-geheim'

test.beforeEach(({ page }) => asAgent(page))

test('the note builds itself over two guides, and what was written in it stays', async ({ page }) => {
  await diagnose(page, REFUSED)
  await expect(note(page)).toContainText('Text read')
  await note(page).getByRole('textbox', { name: "In the caller's own words" }).fill('It worked yesterday.')
  await page.goto('./#/g/permission-denied')
  await expect(heading(page)).toContainText('brackets')
  await page.keyboard.press('1')
  await expect(note(page)).toContainText('the server offers keys only')
  await expect(note(page).getByText(/^Noted: /)).toBeAttached()

  const step = note(page).getByRole('listitem').filter({ hasText: 'the server offers keys only' })
  await step.getByRole('button', { name: /^Edit/ }).click()
  const field = note(page).getByRole('textbox', { name: /^Instead of/ })
  await expect(field).toBeFocused()
  await field.fill('The message names keys only, read out by the caller.')
  await note(page).getByRole('button', { name: 'Done', exact: true }).click()
  await note(page).getByRole('button', { name: 'Add : Cause' }).click()
  await page.keyboard.type('Seen twice this week.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(note(page).getByRole('textbox', { name: 'Your notes' })).toBeFocused()
  await page.keyboard.type('Calls back at four.')

  await page.goto('./#/g/ssh-connect')
  await expect(heading(page)).not.toContainText('brackets')
  await page.locator('h1').focus()
  await page.keyboard.press('1')
  await expect(note(page).getByRole('region', { name: 'Checked' }).getByRole('listitem')).toHaveCount(3)
  await expect(note(page)).toContainText('The message names keys only, read out by the caller.')
  await expect(note(page).getByRole('textbox', { name: 'Added: Cause' })).toHaveValue('Seen twice this week.')

  await note(page).getByRole('button', { name: 'Copy note' }).click()
  const text = page.getByRole('textbox', { name: 'The note, as it will be copied' })
  for (const part of ['It worked yesterday', 'read out by the caller', 'Seen twice', 'Calls back at four'])
    await expect(text).toHaveValue(new RegExp(part))
  await page.keyboard.press('Escape')
  await expect(note(page).getByRole('button', { name: 'Copy note' })).toBeFocused()

  // As it was, and left out altogether.
  await note(page)
    .getByRole('button', { name: /^As it was/ })
    .click()
  await expect(note(page)).toContainText('the server offers keys only')
})

const FORMATS = [
  ['Markdown', '## Permission denied'],
  ['Plain text', 'Issue:\n'],
  ['Formatted text', 'Issue:\n'],
  ['Jira', 'h3. Issue'],
  ['ServiceNow', '[code]'],
  ['JSON', '"handrail"'],
] as const

test('every format is copied as it is shown, without the secrets', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await diagnose(page, `${REFUSED}\nsshpass -p '${SECRET}' ssh fred@server.example.com`)
  await page.goto('./#/g/permission-denied')
  await note(page).getByRole('textbox', { name: 'Your notes' }).fill(`the password is password=${SECRET}`)
  for (const [format, begin] of FORMATS) {
    await note(page).getByRole('combobox', { name: 'Format' }).selectOption({ label: format })
    await page.locator('h1').focus()
    await page.keyboard.press('c')
    await expect(note(page).getByText(`Copied the note as ${format}. Taken out: 1 password.`)).toBeVisible()
    const copied = await clipboard(context)
    await page.bringToFront()
    expect(copied).toContain(begin)
    expect(copied).not.toContain(SECRET)
    await note(page).getByRole('button', { name: 'Copy note' }).click()
    if (format !== 'Formatted text')
      await expect(page.getByRole('textbox', { name: 'The note, as it will be copied' })).toHaveValue(copied)
    await page.keyboard.press('Escape')
  }
  await note(page).getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Formatted text' })
  await page.locator('h1').focus()
  await page.keyboard.press('c')
  await expect(note(page).getByText('Copied the note as Formatted text.')).toBeVisible()
  expect(await clipboard(context, 'text/html')).toContain('<h3>Issue</h3>')
})

test('it is copied on plain http, too, where the page has no clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await diagnose(page, REFUSED)
  for (const [format, begin] of FORMATS.slice(0, 3)) {
    await note(page).getByRole('combobox', { name: 'Format' }).selectOption({ label: format })
    await note(page).getByRole('button', { name: 'Copy note' }).click()
    await page.getByRole('button', { name: 'Copy the note' }).click()
    await expect(page.getByText(`Copied the note as ${format}.`)).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await clipboard(context)).toContain(begin.replace('Permission denied', 'The server'))
    await page.bringToFront()
  }
  expect(await clipboard(context, 'text/html')).toContain('<h3>Issue</h3>')
})

test('names give way everywhere in the same way, and the choice stays', async ({ page }) => {
  await diagnose(page, REFUSED)
  await note(page).getByRole('textbox', { name: 'Your notes' }).fill('server.example.com answers fred at 192.0.2.7')
  await note(page).getByRole('button', { name: 'Copy note' }).click()
  const text = page.getByRole('textbox', { name: 'The note, as it will be copied' })
  await expect(text).toHaveValue(/server\.example\.com/)
  const secrets = page.getByRole('checkbox', { name: 'Passwords, keys, tokens (always)' })
  await expect(secrets).toBeChecked()
  await expect(secrets).toBeDisabled()
  for (const kind of ['User names', 'Host names', 'Addresses']) await page.getByRole('checkbox', { name: kind }).check()
  await expect(text).not.toHaveValue(/server\.example\.com|fred|192\.0\.2\.7/)
  const host = /host-\d+/.exec(await text.inputValue())?.[0] ?? 'no host'
  expect((await text.inputValue()).split(host).length).toBeGreaterThan(2)
  await expect(page.getByRole('row', { name: `${host} server.example.com` })).toBeVisible()
  await page.reload()
  await diagnose(page, REFUSED)
  await note(page).getByRole('button', { name: 'Copy note' }).click()
  await expect(page.getByRole('checkbox', { name: 'Host names' })).toBeChecked()
  await expect(text).not.toHaveValue(/server\.example\.com/)
})

test('the reply keeps the names, and asks for no secret', async ({ page }) => {
  await diagnose(page, REFUSED)
  await note(page).getByRole('button', { name: 'Reply' }).click()
  const text = page.getByRole('textbox', { name: 'The reply, as it will be copied' })
  await expect(text).toHaveValue(/^Hello,/)
  await expect(text).toHaveValue(/Nobody will ask you for a password/)
  await expect(page.getByRole('checkbox', { name: 'Host names' })).toHaveCount(0)
})
