import { asAgent, keysAct, openPlace, pasteBeside, readBeside } from './agentView.ts'
import { expect, test } from './page.ts'
import { heading, sample } from './steps.ts'

const CHECK = '/g/iris-ssh-session/check-port-answer?from=check-port-answer'
const FIX = '/g/too-many-auth-failures/offer-one-key?from=offer-one-key'

test('what is known of the caller is asked once, fills every command, and picks its words', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, FIX)
  await page.keyboard.press('f')
  await page.keyboard.type('-oProxyCommand=x')
  await page.keyboard.press('Enter')
  await expect(page.locator('#fact-port')).toBeFocused()
  await expect(page.locator('#fact-host')).toHaveAttribute('aria-invalid', 'true')
  await page.locator('#fact-host').fill('web1.example.com')
  await page.keyboard.press('Enter')
  await page.keyboard.type('2222')
  await page.keyboard.press('Enter')
  await page.keyboard.type('anna')
  await page.keyboard.press('Enter')
  await page.getByLabel("Caller's system").selectOption('Windows')
  const since = page.getByRole('group', { name: 'Since when' })
  await since.getByLabel('Date and time').fill('2026-11-20T09:40')
  await since.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  const facts = page.getByRole('region', { name: "The caller's facts" })
  await expect(facts).toContainText('web1.example.com')
  await expect(facts).toContainText('2026-11-20 09:40 Asia/Tokyo')

  const needed = page.getByRole('region', { name: 'First, for the command' })
  await expect(needed.getByRole('textbox')).toHaveCount(1)
  await page.getByLabel('Private key file').fill('~/.ssh/id_ed25519')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  const command = page.getByRole('article').first()
  await expect(command.locator('pre').first()).toContainText('2222')
  await expect(command.locator('pre').first()).toContainText('web1.example.com')
  await expect(command.getByRole('radio', { name: 'PowerShell' })).toBeChecked()
  await command.getByRole('radio', { name: 'Linux, macOS' }).check()
  await expect(command.locator('pre').first()).toContainText('-i ~/.ssh/id_ed25519')
})

test('what a paste says is shown as found, and what the caller says wins', async ({ page }) => {
  await asAgent(page)
  await readBeside(page, sample('sixKeys.txt'))
  await page.getByRole('button', { name: 'Server 203.0.113.110' }).click()
  const host = page.locator('#fact-host')
  await expect(host).toHaveValue('203.0.113.110')
  await expect(host).toHaveAccessibleDescription('from the paste')
  await host.fill('web2.example.com')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Server web2.example.com' })).toBeVisible()
})

test('the words of a caller answer, and stand in the note', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  const chip = page.getByRole('button', { name: /^“it says 220”/ })
  await chip.click()
  await expect(page).not.toHaveURL(/\/check-port-answer\?/)
  await expect(page.getByRole('region', { name: 'Ticket note' })).toContainText('it says 220')
})

test('a paste beside every field is the output of the check, or else a new error', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  await pasteBeside(page, '220 ftp.example.com FTP server ready.')
  await expect(page.locator('mark').first()).toBeVisible()
  await expect(page.getByText('the output says so')).toBeVisible()
  await heading(page).focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/check-port-answer\?/)

  await openPlace(page, FIX)
  const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----'
  await pasteBeside(page, key)
  await expect(page.getByRole('status').filter({ hasText: 'holds a private key' })).toBeVisible()
  await expect(page).toHaveURL(/offer-one-key/)
  await pasteBeside(page, 'ssh: connect to host 203.0.113.110 port 22: Connection refused')
  await expect(heading(page)).toContainText('Nothing accepts connections')
})

test('another text on the first page goes on with the call; a new call begins afresh', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, '/')
  await page.getByLabel('What the caller says').fill('my upload stops')
  await page.getByLabel('What the caller says').press('Escape')
  await pasteBeside(page, sample('asperaError19.log'))
  await expect(heading(page)).toContainText('error 19')
  await openPlace(page, '/')
  await page.getByRole('textbox', { name: 'Error text or log' }).fill('Permission denied (publickey).')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  const note = page.getByRole('region', { name: 'Ticket note' })
  await expect(note.getByLabel("In the caller's own words")).toHaveValue('my upload stops')
  await expect(note).toContainText('error 19')

  await heading(page).focus()
  await page.keyboard.press('w')
  await expect(page.getByLabel('What the caller says')).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('')
})

test('the jump box reaches a step, keeps what was done, and comes back with the answers', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  await page.keyboard.press('3')
  await expect(page).not.toHaveURL(/\/check-port-answer\?/)
  await page.keyboard.press('j')
  await page.keyboard.type('who owns the jail')
  await page.getByRole('link', { name: /Who owns the jail/ }).click()
  await expect(heading(page)).toContainText('Who owns the jail')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('region', { name: 'Ticket note' })).toContainText('What does the port answer?')
  await page.goBack()
  await page.keyboard.press('j')
  await page.keyboard.type('what does the port answer')
  await page
    .getByRole('link', { name: /What does the port answer/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/check-port-answer\?check-port-answer=[a-z-]+&from=|\?from=.*check-port-answer=/)
})

test('switching the view keeps answers, what was pasted and what was typed', async ({ page }) => {
  await page.goto(`./#${CHECK}`)
  await page.getByRole('textbox', { name: /Output of/ }).fill('220 ftp')
  for (const pressed of ['true', 'false']) {
    await page.getByRole('button', { name: 'Agent view' }).click()
    await expect(page.getByRole('button', { name: 'Agent view' })).toHaveAttribute('aria-pressed', pressed)
    await expect(page.getByRole('textbox', { name: /Output of/ })).toHaveValue('220 ftp')
  }
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: 'Agent view' }).click()
  await expect(page.getByText('the output says so')).toBeVisible()
})

test('the line on passwords and keys stands where they are near', async ({ page }) => {
  await asAgent(page)
  const line = page.getByText('Never ask for a password, a passphrase or a private key.')
  await openPlace(page, FIX)
  await expect(line).toBeVisible()
  await openPlace(page, CHECK)
  await expect(line).toHaveCount(0)
})

test('the clock of the call begins with the first thing done, and can be hidden', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  const clock = page.getByRole('timer')
  await expect(clock).toHaveCount(0)
  await page.keyboard.press('3')
  await expect(clock).toHaveText(/^00:0\d$/)
  await page.getByRole('button', { name: 'Hide the clock' }).click()
  await expect(clock).toHaveCount(0)
  await page.reload()
  await keysAct(page)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Show the clock' })).toBeVisible()
})
