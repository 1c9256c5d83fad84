import { resolve } from 'node:path'
import { asAgent } from './agentView.ts'
import { expect, test } from './page.ts'
import { diagnose, heading, sample } from './steps.ts'

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

test.describe('with a caller on the line', () => {
  test.use({ viewport: { width: 1440, height: 940 }, timezoneId: 'Europe/Berlin' })
  test('the picture of the agent view', async ({ page }) => {
    await asAgent(page)
    await page.clock.setFixedTime(new Date('2026-11-20T08:40:00Z'))
    await diagnose(page, sample('asperaError19.log'))
    await page.getByRole('link', { name: 'Fix it' }).click()
    await expect(heading(page)).toContainText('Where does it say')
    await page.keyboard.press('1')
    await expect(heading(page)).toContainText('called faspex')
    await page.keyboard.press('1')
    await expect(heading(page)).toContainText('Which system')
    await page.keyboard.press('1')
    await expect(heading(page)).toContainText('What does the SSH server log say')
    await expect(page.getByRole('heading', { name: 'Ticket note' })).toBeVisible()
    await page.mouse.move(0, 0)
    await page.screenshot({ path: `${folder}/agent.png` })
  })
})
