import type { Page } from '@playwright/test'
import { gateway, LINE } from './packFiles.ts'
import { expect, test } from './page.ts'
import { heading, paste, sample } from './steps.ts'

test('a pack is tried by giving its file to the first page, with a badge everywhere until it is stopped', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('textbox', { name: 'Error text or log' }).drop({
    files: [{ name: 'gateway.json', mimeType: 'application/json', buffer: Buffer.from(gateway) }],
  })
  await expect(page).toHaveURL(/#\/packs/)
  await expect(page.getByText('Nothing is wrong with gateway.json.')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Try it in this tab' }).click()
  const badge = page.getByRole('complementary', { name: 'Pack on trial' })
  await expect(badge).toContainText('SFTP gateway of Acme')
  await diagnoseHere(page, LINE)
  await expect(heading(page)).toHaveText('The key for the gateway has expired')
  await expect(badge).toBeVisible()
  await page.getByRole('link', { name: 'Fix it' }).click()
  await expect(heading(page)).toHaveText('Make a new key and register it in the portal')
  await badge.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('The pack on trial takes part no longer.')).toBeVisible()
  await expect(badge).toHaveCount(0)
  await page.goto('./#/g/acme-gateway-login')
  await expect(heading(page)).toHaveText('There is no such page')
})

/** Like `diagnose`, without loading the page anew: a pack on trial lives in memory. */
async function diagnoseHere(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Find the cause' }).first().click()
  await paste(page, 'Error text or log', text)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.getByText('Your text has been read.')).toBeAttached()
}

test('a pack with defects is not tried: each is named, and nothing of it is used', async ({ page }) => {
  const broken = JSON.parse(gateway) as { guides: { nodes: Record<string, { options?: unknown }> }[] }
  delete broken.guides[0]?.nodes['account']?.options
  await page.goto('./#/packs')
  await page.getByLabel('The file of a pack').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  })
  await expect(page.getByText('guides[0].nodes.account.options')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try it in this tab' })).toHaveCount(0)
})

test('a JSON file that is no pack is read as a log', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Log file').setInputFiles({
    name: 'journal.json',
    mimeType: 'application/json',
    buffer: Buffer.from(`{"MESSAGE":${JSON.stringify(sample('sixKeys.txt').split('\n').at(-2))}}\n`),
  })
  await expect(page).toHaveURL(/#\/found/)
})
