import { library } from '../../src/content/index.ts'
import { steps } from '../../src/reference/atBuild/steps.ts'
import type { Guide } from '../../src/engine/types.ts'
import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { heading } from './steps.ts'

/** A step key, and how the heading of its page begins. */
type Place = { readonly key: string; readonly begins: string }

/** Where every node of every guide can be seen: included guides in the first place that includes them. */
function placesOf(guide: Guide, prefix = ''): readonly Place[] {
  return Object.entries(guide.nodes).flatMap(([id, node]) => {
    if (node.kind !== 'include') return [{ key: prefix + id, begins: node.text.split('{')[0]?.trim() ?? '' }]
    const included = library.guides.find((each) => each.id === node.guide)
    if (included === undefined || seen.has(node.guide)) return []
    seen.add(node.guide)
    // Nobody stands at an outcome that leads on in the guide around it.
    return placesOf(included, `${id}.`).filter(({ key }) => !Object.hasOwn(node.exits, key.slice(id.length + 1)))
  })
}

const seen = new Set<string>()
const guides = library.guides.filter(({ symptoms }) => symptoms.length > 0)

test('every node shows an agent its voices, and fits 320 pixels', async ({ page }) => {
  const links = steps.map(({ id, title }) => ({
    link: `/g/${id}?from=${id.slice(id.indexOf('/') + 1)}`,
    begins: title.split('{')[0]?.trim() ?? '',
  }))
  test.setTimeout(60_000 + links.length * 400)
  await page.addInitScript(() => localStorage.setItem('handrail', JSON.stringify({ view: 'agent' })))
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./#/g/aspera-error-19')
  await expect(page.getByText('Say', { exact: true })).toBeVisible()
  const wrong = await page.evaluate(async (all) => {
    const found: string[] = []
    const text = (query: string): string => document.querySelector(query)?.textContent ?? ''
    for (const { link, begins } of all) {
      location.hash = link
      for (let at = 0; at < 500 && (at < 2 || !text('h1').startsWith(begins)); at += 1)
        await new Promise((resolve) => setTimeout(resolve))
      if (!text('h1').startsWith(begins)) found.push(`${link} shows ${text('h1')}`)
      if (text('[data-key=say]') === '' || text('dl dd') === '') found.push(`${link} has no voice`)
      if (document.documentElement.scrollWidth > 320) found.push(`${link} is too wide`)
    }
    return found
  }, links)
  expect(wrong).toEqual([])
})

for (const guide of guides) {
  test(`every node of ${guide.id} can be read by everybody, light and dark, at 320 pixels`, async ({ page }) => {
    const places = placesOf(guide)
    test.setTimeout(20_000 + places.length * 4_000)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./')
    for (const { key: place, begins } of places) {
      await page.evaluate((link) => {
        location.hash = link
      }, `/g/${guide.id}/${place}?from=${place}`)
      await expect(page).toHaveTitle(new RegExp(`.+ – .+ – Handrail`))
      await expect(heading(page), place).toContainText(begins)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await flaws(page), `${place} ${colorScheme}`).toEqual([])
      }
    }
  })
}
