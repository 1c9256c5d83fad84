import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Recorded } from '../releases/corpus.ts'
import { expect, test } from './page.ts'

const folder = resolve(import.meta.dirname, '../releases')
const releases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Recorded)

/** A few of many, from everywhere in it. */
function some<Item>(all: readonly Item[], count: number): readonly Item[] {
  return all.filter((_, at) => at % Math.ceil(all.length / count) === 0)
}

// That all of them lead somewhere is proven without a browser (e2e/releases): here the pages say so too.
for (const { version, links } of releases) {
  test(`links of ${version} open the page they name`, async ({ page }) => {
    for (const link of [...some(links.walks, 8), ...some(links.pages, 12)]) {
      await page.goto(`./#${link}`)
      await expect(page.getByRole('heading', { level: 1 }), link).toBeVisible()
      await expect(page.getByRole('heading', { name: 'There is no such page' }), link).toHaveCount(0)
      await expect(page.getByText('This link was made for another version'), link).toHaveCount(0)
    }
  })

  test(`a code of ${version} that is read aloud leads to its place`, async ({ page }) => {
    const [guide = '', codes = {}] = Object.entries(links.places).find(([id]) => id === 'permission-denied') ?? []
    const [node = '', code = ''] = Object.entries(codes)[5] ?? []
    await page.goto('./#/visits')
    await page.getByLabel('A code that somebody reads to you').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Go there' }).click()
    await expect(page).toHaveURL(new RegExp(`#/g/${guide}/${node}`))
  })
}
