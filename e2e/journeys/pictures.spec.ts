import { resolve } from 'node:path'
import { expect, test } from './page.ts'
import { diagnose, sample } from './steps.ts'

/** Fonts differ from machine to machine, so the pictures in the repository change only when somebody asks for it. */
const folder = resolve(import.meta.dirname, '..', process.env['HANDRAIL_PICTURES'] ?? 'results/pictures')

test.use({ viewport: { width: 1100, height: 860 }, colorScheme: 'light' })

test('the pictures of the README', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.screenshot({ path: `${folder}/diagnosis.png` })
  await page.getByRole('link', { name: 'Fix it' }).click()
  await page.getByLabel('Private key file').fill('~/.ssh/work_ed25519')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  await expect(page.getByRole('article').first()).toContainText('work_ed25519')
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${folder}/fix.png` })
})
