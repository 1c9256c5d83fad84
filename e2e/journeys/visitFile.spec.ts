import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { diagnose, heading, paste, sample } from './steps.ts'

/** A visit with a few words in it, saved as a file. */
async function savedFile(page: Page, names: boolean): Promise<{ readonly path: string; readonly text: string }> {
  await diagnose(page, sample('sixKeys.txt'))
  await page.getByRole('link', { name: 'Fix it' }).click()
  await page.getByRole('link', { name: 'Hand over' }).click()
  if (names) await page.getByLabel('Replace names of people').check()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ])
  await expect(page.getByText(`Saved, no secret was found in it, names ${names ? 'replaced' : 'kept'}.`)).toBeVisible()
  const path = await saved.path()
  return { path, text: readFileSync(path, 'utf8') }
}

test('a saved visit that is given to the first page is opened, and the way back does not open it again', async ({
  page,
}) => {
  const { text } = await savedFile(page, false)
  await page.goto('./#/')
  await page.getByLabel('Log file').setInputFiles({
    name: 'handrail-x.handrail.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await expect(page.getByText(/^Saved \d{4}-\d\d-\d\d .* secrets taken out, names kept: Too many/)).toBeVisible()
  await page.getByRole('link', { name: 'Go on in it' }).click()
  await expect(heading(page)).not.toHaveText('Visits')
  await page.goBack()
  await expect(heading(page)).toHaveText('Visits')
  await expect(page.getByRole('link', { name: 'Go on in it' })).toHaveCount(0)
  // The one that was under way, and the one that was opened.
  await expect(page.getByRole('listitem').filter({ hasText: 'Too many keys were offered' })).toHaveCount(2)
})

test('a saved visit that is pasted into the box is opened, and shows its diagnosis', async ({ page }) => {
  const { text } = await savedFile(page, true)
  expect(text).not.toContain('203.0.113.110')
  await page.goto('./')
  await paste(page, 'Error text or log', text)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.getByText(/secrets taken out, names replaced: Too many/)).toBeVisible()
  await page.goto('./#/found')
  await expect(heading(page)).toHaveText('Too many keys were offered')
  await expect(page.getByText('203.0.113.110')).toHaveCount(0)
})
