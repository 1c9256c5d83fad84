import { expect, test, type Page } from '@playwright/test'
import { library } from '../../src/content/index.ts'
import { compile } from '../../src/recognizer/compile.ts'
import { diagnose } from '../../src/recognizer/diagnose.ts'
import { createRecognizer } from '../../src/recognizer/recognize.ts'
import { guidesOf } from '../../src/static/guideArticle.ts'
import { standingAt, stopsOf } from '../../src/static/stops.ts'
import { sample } from '../journeys/steps.ts'

test.use({ javaScriptEnabled: false })

const guides = library.guides.filter(({ symptoms }) => symptoms.length > 0)

/** The answers on the shortest way from a node to a fix that has commands. */
function wayToFix(guide: (typeof guides)[number], from: string): readonly string[] | undefined {
  const stops = new Map(stopsOf(guide, guidesOf(library)).map((stop) => [stop.key, stop]))
  const ways = [[from]]
  const seen = new Set([from])
  for (const way of ways) {
    const stop = stops.get(way.at(-1) ?? '')
    if (stop === undefined) continue
    if (stop.node.kind === 'fix' && stop.node.commands.length > 0) return way
    for (const { key } of stop.ways) {
      if (seen.has(key)) continue
      seen.add(key)
      ways.push([...way, key])
    }
  }
  return undefined
}

/** Follows answers from a node to the fix; nothing but links is used. */
async function follow(page: Page, way: readonly string[]): Promise<void> {
  for (const [at, key] of way.entries()) {
    const here = page.locator(`[id="${key}"]`)
    await expect(here).toBeInViewport()
    const next = way[at + 1]
    if (next !== undefined) await here.locator(`.ways a[href$="#${next}"]`).first().click()
  }
  const fix = page.locator(`[id="${way.at(-1) ?? ''}"]`)
  await expect(fix.locator('pre').first()).not.toBeEmpty()
  await expect(fix.getByRole('heading', { name: 'How you see that it worked' })).toBeVisible()
  await expect(fix.getByRole('heading', { name: 'How to go back' })).toBeVisible()
}

for (const guide of guides) {
  const start = standingAt(guide, guidesOf(library), guide.start)?.key ?? guide.start
  const way = wayToFix(guide, start)
  test(`${guide.id}: from what one sees to the commands that cure it, by links alone`, async ({ page }) => {
    for (const symptom of guide.symptoms) {
      await page.goto('./guides/index.html')
      const row = page.locator('section').filter({ has: page.getByRole('heading', { name: guide.title, exact: true }) })
      await expect(row).toContainText(symptom)
    }
    await page.getByRole('link', { name: guide.title, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.title)
    await page.getByRole('link', { name: 'Begin with the first question' }).click()
    // A guide that only finds things out has nothing to cure.
    if (way === undefined) await expect(page.locator(`[id="${start}"]`)).toBeInViewport()
    else await follow(page, way)
  })
}

test('hardly a guide cures nothing', () => {
  const idle = guides.filter((guide) => wayToFix(guide, guide.start) === undefined).map(({ id }) => id)
  expect(idle.length).toBeLessThanOrEqual(2)
})

for (const name of ['asperaError19.log', 'irisBanner.txt', 'irisKeys.txt', 'irisSignature.txt', 'sixKeys.txt']) {
  test(`${name}: from the message to its cause, and on to the commands`, async ({ page }) => {
    const recognizer = createRecognizer(compile(library.signatures))
    recognizer.push(sample(name))
    const recognition = recognizer.end()
    const [found] = diagnose(recognition, library.causes, library.signatures).causes
    const cause = library.causes.find(({ id }) => id === found?.cause)
    const seen = recognition.findings.map(({ signature }) => signature)
    if (cause === undefined) throw new Error('the sample has no cause')

    await page.goto('./messages/index.html')
    const messages = library.signatures.filter(({ id }) => seen.includes(id))
    const telling = messages.find(({ id, decides }) => decides?.cause === cause.id || speaksFor(id, cause))
    if (telling === undefined) throw new Error('no message speaks for the cause')
    await page.locator(`a[href$="programs/${telling.program}.html"]`).click()
    await page.locator(`a[href$="messages/${telling.id}.html"]`).click()
    await page.getByRole('link', { name: cause.title, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(cause.title)

    const guide = guides.find(({ id }) => id === cause.next.guide)
    if (guide === undefined) throw new Error('the cause leads nowhere')
    await page.locator(`main a[href*="guides/${guide.id}."]`).first().click()
    const node = new URL(page.url()).hash.slice(1)
    const way = wayToFix(guide, node)
    if (way === undefined) throw new Error(`nothing cures ${node}`)
    await follow(page, way)
  })
}

function speaksFor(signature: string, { evidence }: (typeof library.causes)[number]): boolean {
  return evidence.some(({ all = [], any = [] }) => [...all, ...any].includes(signature))
}

test('a page asks for its style and its icon, and for nothing of others', async ({ page }) => {
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto('./guides/permission-denied.html')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.filter((path) => !/^\/(guides\/|assets\/static-|favicon)/.test(path))).toEqual([])
  expect(complaints).toEqual([])
})

test('on paper everything that was folded away stands open, and nothing that can only be pressed', async ({ page }) => {
  await page.goto('./guides/ssh-sudo.html')
  const folded = page.locator('details dd').first()
  await expect(folded).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(folded).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start here interactively' })).toBeHidden()
  await expect(page.locator('header')).toBeHidden()
})
