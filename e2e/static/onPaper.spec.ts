import { expect, test, type Page } from '@playwright/test'
import { library } from '../../src/content/index.ts'
import { guidesOf, partsOf } from '../../src/static/guideArticle.ts'
import { includedAt } from '../../src/static/paper.ts'
import { guideFile } from '../../src/static/telling.ts'

test.use({ javaScriptEnabled: false })

const guides = library.guides.filter(({ symptoms }) => symptoms.length > 0)

/** Every page of every guide. */
const PAGES = guides.flatMap((guide) =>
  partsOf(guide, library).map((part) => {
    const title = includedAt(part, guide, guidesOf(library))?.title ?? guide.title
    return { file: guideFile(guide.id, part), title, part }
  }),
)

/** A link that leads on, and what stands behind it on paper. */
type Onward = { readonly file: string; readonly key: string; readonly said: string }

/** What paper shows: the line above each step by its key, and the links of answers and of outcomes. */
type Printed = { readonly steps: Readonly<Record<string, string>>; readonly ways: Onward[]; readonly on: Onward[] }

/** Reads a page as it is drawn: what is hidden there has no text. */
function printed(page: Page): Promise<Printed> {
  return page.evaluate(() => {
    const text = (element: Element | null) => (element instanceof HTMLElement ? element.innerText.trim() : '')
    const links = (selector: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => ({
        file: link.pathname.split('/').at(-1) ?? '',
        key: link.hash.slice(1),
        said: text(link.nextElementSibling),
      }))
    const nodes = [...document.querySelectorAll('.node')]
    return {
      steps: Object.fromEntries(nodes.map((node) => [node.id, text(node.querySelector('.step'))])),
      ways: links('.ways a'),
      on: links('.node > .then a'),
    }
  })
}

test('on paper each answer says which step it leads to, and of which page where that is another', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  const all = new Map<string, Printed>()
  for (const { file } of PAGES) {
    await page.goto(`./guides/${file}`)
    all.set(file, await printed(page))
  }
  const stepAt = (file: string, key: string) => all.get(file)?.steps[key]?.toLowerCase()
  for (const { file } of PAGES) {
    const { steps = {}, ways = [], on = [] } = all.get(file) ?? {}
    const lines = Object.values(steps)
    expect(lines.length, file).toBeGreaterThan(1)
    expect(lines, file).toEqual(lines.map((_, at) => `Step ${at + 1}`))
    for (const { file: to, key, said } of ways) {
      const there = PAGES.find((each) => each.file === to)
      const part = there?.part === '' ? '' : `, ${there?.part}`
      const other = to === file ? '' : ` of "${there?.title}"${part}`
      expect(said, `${file}: ${to}#${key}`).toBe(`(${stepAt(to, key)}${other})`)
    }
    for (const { file: to, key, said } of on) {
      expect(said, `${file}: ${to}#${key}`).toMatch(/^\(step \d+ there\)$/)
      const known =
        key === '' ? Object.keys(all.get(to)?.steps ?? {}).map((each) => stepAt(to, each)) : [stepAt(to, key)]
      expect(known, `${file}: ${to}#${key}`).toContain(said.slice(1, -' there)'.length))
    }
  }
  const elsewhere = [...all].flatMap(([file, { ways }]) => ways.filter(({ file: to }) => to !== file))
  expect(elsewhere.length).toBeGreaterThan(0)
})

for (const path of ['guides/index.html', 'guides/too-many-auth-failures.html', 'causes/too-many-keys-offered.html']) {
  test(`on paper nothing is left of the button and its sentence: ${path}`, async ({ page }) => {
    await page.goto(`./${path}`)
    const sentence = page.locator('p', { hasText: 'Start here interactively' })
    await expect(sentence).toContainText(/ (It|Paste) .+\.$/)
    await page.emulateMedia({ media: 'print' })
    await expect(sentence).toBeHidden()
  })
}

test('where an answer leads is said on paper only, and a source by its address', async ({ page }) => {
  await page.goto('./guides/too-many-auth-failures.html')
  const said = page.locator('.ways .paper').first()
  await expect(page.locator('.step').first()).toBeVisible()
  await expect(said).toBeHidden()
  const source = page.locator('.sources li a').first()
  const address = await source.getAttribute('href')
  expect(address).toMatch(/^https:/)
  await page.emulateMedia({ media: 'print' })
  await expect(said).toBeVisible()
  const after = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after.replaceAll('"', '').replaceAll(' + ', '')).toContain(address)
})
