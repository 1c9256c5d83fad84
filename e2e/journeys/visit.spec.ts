import { expect, test } from './page.ts'
import { diagnose, heading, sample, succeed, take } from './steps.ts'

test('the link holds guide, node and answers and nothing else', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  await take(page, 'The same error is still there')
  const link = page.url().split('#')[1] ?? ''
  expect(link).toMatch(/^\/g\/[a-z0-9-]+\/[a-z0-9.-]+\?[a-z0-9.=&-]+$/)
  for (const value of ['203.0.113.110', 'fred', 'key.04']) expect(link).not.toContain(value)

  const title = await heading(page).textContent()
  await page.reload()
  await expect(heading(page)).toHaveText(title ?? '')
})

test('back, and an earlier answer changed, keep what is still valid', async ({ page }) => {
  await page.goto('./#/g/too-many-auth-failures/offer-one-key?from=offer-one-key')
  const first = await heading(page).textContent()
  await take(page, 'The same error is still there')
  await expect(heading(page)).not.toHaveText(first ?? '')
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(heading(page)).toHaveText(first ?? '')
  await expect(page.getByRole('radio', { name: 'The same error is still there' })).toBeChecked()
  await succeed(page)
  await expect(page.getByRole('heading', { name: 'The report' })).toBeVisible()
})

test('the agent view shows the same node, what to say first, and keeps everything', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  await expect(heading(page)).not.toContainText('Too many keys')
  const title = await heading(page).textContent()
  const link = page.url()
  await page.getByRole('button', { name: 'Agent view' }).click()
  await expect(heading(page)).toHaveText(title ?? '')
  expect(page.url()).toBe(link)
  await expect(page.getByText('Say', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Say', { exact: true })).toBeVisible()
})

test('a value that does not fit is asked for again, in words', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  await page.getByLabel('Private key file').fill('/home/fred/.ssh/key.04.rsa')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  await page.getByText(/Change private key file/).click()
  const host = page.getByLabel('Server', { exact: true })
  await host.fill('-oProxyCommand=touch /tmp/x')
  await page.getByRole('button', { name: 'Use these' }).click()
  await expect(host).toBeFocused()
  await expect(host).toHaveAccessibleDescription(/server.*(name|address)|(name|address).*server/i)
  await expect(page.getByRole('article').first()).not.toContainText('ProxyCommand')
})

test('another error is a new diagnosis, and the visit goes on', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  await page.getByRole('radio', { name: /Another error/ }).check()
  await page
    .getByRole('textbox', { name: 'The new error' })
    .fill('ssh: connect to host 203.0.113.110 port 22: Connection refused')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(heading(page)).toContainText('Nothing accepts connections')
  await expect(page.getByText(/Another error is progress/)).toBeVisible()
})

test('a check reads what the command printed and picks the answer', async ({ page }) => {
  await page.goto('./#/g/iris-ssh-session/check-port-answer?from=check-port-answer')
  await page.getByRole('textbox', { name: /Output of/ }).fill('220 ftp.example.com FTP server ready.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.locator('mark').first()).toBeVisible()
  const answers = page.getByRole('group', { name: 'So the answer is' })
  await expect(answers.getByRole('radio', { checked: true })).toHaveCount(1)
})

test.describe('on Windows', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36' })
  test('commands come in words of PowerShell, until the person chooses another shell', async ({ page }) => {
    await diagnose(page, sample('sixKeys.txt'))
    await page.getByRole('link', { name: 'Fix it' }).click()
    await page.getByLabel('Private key file').fill("~/it's a key")
    await page.getByRole('button', { name: 'Fill in the command' }).click()
    const command = page.getByRole('article').first()
    await expect(command.getByRole('radio', { name: 'PowerShell' })).toBeChecked()
    await expect(command.locator('pre').first()).toContainText("$HOME\\it's a key")
    await command.getByRole('radio', { name: 'Linux, macOS' }).check()
    await expect(command.locator('pre').first()).toContainText("-i ~/it\\''s a key' -p")
  })
})

test('the text is read in a worker that the page made itself', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['blob:'])
})

test('nothing of a visit is stored unless the person asks for it', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  for (const value of ['203.0.113.110', 'fred', 'Too many']) expect(stored).not.toContain(value)
})
