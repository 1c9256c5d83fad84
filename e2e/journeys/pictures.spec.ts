import { resolve } from 'node:path'
import { test } from './page.ts'
import { diagnose, sample } from './steps.ts'

const folder = resolve(import.meta.dirname, '../screenshots')

test.use({ viewport: { width: 1100, height: 860 }, colorScheme: 'light' })

test('the pictures of the README', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await page.screenshot({ path: `${folder}/diagnosis.png` })
  await page.getByRole('link', { name: 'Fix it' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: `${folder}/fix.png` })
})
