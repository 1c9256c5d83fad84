import { FIRST_PAGE_KB, overweight, weight } from '../guards/budget.ts'
import { expect, isForeign, test, unwatched, watch } from './page.ts'

test('the first page is light', async ({ page }, info) => {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body())
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const texts = await Promise.all(scripts)
  expect(texts.length).toBeGreaterThan(0)
  info.annotations.push({ type: 'first page', description: `${weight(texts).toFixed(1)} kB of JavaScript gzipped` })
  expect(overweight(texts, FIRST_PAGE_KB)).toBeUndefined()
})

unwatched('the policy stops a request to another origin, and the watch would see one', async ({ page, browser }) => {
  await page.goto('./')
  const blocked = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'stopped',
    ),
  )
  expect(blocked).toBe('stopped')

  const bare = await browser.newPage()
  const { origin } = new URL(page.url())
  const seen = await watch(bare, origin)
  await bare.route(`${origin}/bare`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
  await bare.goto(`${origin}/bare`)
  const asked = bare.waitForRequest((request) => isForeign(request, origin))
  await bare.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined))
  await asked
  expect(seen.foreign).toEqual(['http://127.0.0.1:9/'])
  await bare.close()
})
