import { resolve } from 'node:path'
import { test } from './page.ts'
import { diagnose, sample } from './steps.ts'

/** Fonts differ from machine to machine, so the pictures in the repository change only when somebody asks for it. */
const folder = resolve(import.meta.dirname, '..', process.env['HANDRAIL_PICTURES'] ?? 'results/pictures')

test.use({ viewport: { width: 1100, height: 860 }, colorScheme: 'light' })

test('the pictures of the README', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.screenshot({ path: `${folder}/diagnosis.png` })
  await page.getByRole('link', { name: 'Fix it' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: `${folder}/fix.png` })
})
