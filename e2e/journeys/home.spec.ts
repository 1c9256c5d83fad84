import { expect, test } from './page.ts'
import { heading, sample, take } from './steps.ts'

test('a log file that is dropped is read', async ({ page }) => {
  await page.goto('./')
  const file = {
    name: 'aspera-scp-transfer.log',
    mimeType: 'text/plain',
    buffer: Buffer.from(sample('asperaError19.log')),
  }
  await page.getByRole('textbox', { name: 'Error text or log' }).drop({ files: [file] })
  await expect(heading(page)).toContainText('error 19')
  await expect(page.getByText(/aspera-scp-transfer\.log/)).toBeVisible()
})

test('a symptom can be picked instead', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: /^Failed getting banner/ }).click()
  await expect(page).toHaveURL(/#\/g\/iris-ssh-session/)
  await page.goBack()
  await page.getByRole('button', { name: /^All \d+ messages/ }).click()
  await page.getByRole('textbox', { name: 'Part of the message' }).fill('chroot')
  await expect(page.getByRole('link', { name: /bad ownership or modes for chroot directory/ })).toBeVisible()
})

test('a visit is continued where the person asked for it, and forgotten when they ask for that', async ({ page }) => {
  await page.goto('./#/g/too-many-auth-failures/offer-one-key?from=offer-one-key')
  await take(page, 'The same error is still there')
  await expect(page).not.toHaveURL(/\/offer-one-key\?/)
  const stood = await heading(page).textContent()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByRole('checkbox', { name: /Remember on this device/ }).check()
  await page.goto('./#/')
  await page.reload()
  await page.getByRole('link', { name: /^Go on/ }).click()
  await expect(heading(page)).toHaveText(stood ?? '')
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
  await page.goto('./#/')
  await expect(page.getByRole('link', { name: /^Go on/ })).toHaveCount(0)
})
