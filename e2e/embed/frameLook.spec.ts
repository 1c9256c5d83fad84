import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { flaws } from '../journeys/flaws.ts'
import { builtSite } from '../setup/built.ts'
import { overweight } from '../guards/budget.ts'
import { expect, take, test } from './host.ts'
import { frameOf, hold } from './plainHost.ts'

const folder = join(builtSite, 'embed/1')

/** Kilobytes of script until the first question stands, without what it says: guides, commands, readers, sources. */
const FRAME_KB = 85
const SAYS = /\/(guide|all|content|lines|sha2)-[\w-]+\.js$/

test('all script that is fetched before the first question is light', async ({ page, hosts }) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.push(pathname)
  })
  const frame = await hold(page, hosts, 'index.html?guide=aspera-error-19')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  const program = scripts.filter((path) => !SAYS.test(path) && !path.includes('/manners-'))
  expect(program.length).toBeGreaterThan(1)
  expect(
    overweight(
      program.map((path) => readFileSync(join(builtSite, path))),
      FRAME_KB,
    ),
  ).toBeUndefined()
})

/** Heights of the window: in a frame they are its own, and it would grow with every look at itself. */
function windowHeights(css: string): readonly string[] {
  return css.match(/\b\d*\.?\d+[sdl]?vh\b/g) ?? []
}

test('no length of the style depends on the height of the frame', () => {
  expect(windowHeights('a{height:calc(100dvh - 1px);margin:8vh;width:5vw}')).toEqual(['100dvh', '8vh'])
  const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'))
  expect(styles).toHaveLength(1)
  for (const name of styles) expect(windowHeights(readFileSync(join(folder, 'assets', name), 'utf8'))).toEqual([])
})

test('search engines are led to the page of the guide', async ({ page, baseURL }) => {
  await page.goto('embed/1/ssh-connect.html')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', '../../guides/ssh-connect.html')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
  expect(baseURL).toBeDefined()
})

/** Wider than the frame is what somebody has to scroll to in two directions. */
async function tooWide(page: Page): Promise<number> {
  return frameOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`a frame of ${width} pixels has no flaw in the ${theme} look, with and without script`, async ({
    page,
    hosts,
  }) => {
    await page.setViewportSize({ width, height: 2400 })
    const frame = await hold(page, hosts, `ssh-connect.html?theme=${theme}`, { welcome: { theme } })
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
    const look = async (name: string): Promise<void> => {
      expect(await tooWide(page)).toBe(0)
      // Axe looks at a page by itself: the same page without its host.
      await page.locator('#guide').screenshot({ path: `e2e/results/pictures/frame-${name}-${theme}.png` })
    }
    await look('question')
    await take(frame, 'Could not resolve hostname')
    await expect(frame.locator('#commands')).toBeVisible()
    await look('check')
    await page.goto(`embed/1/ssh-connect.html?theme=${theme}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does ssh say?')
    expect(await flaws(page)).toEqual([])
    await page.route('**/embed/1/assets/{whole,frame}-*.js', (route) => route.abort())
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ssh cannot connect')
    expect(await flaws(page)).toEqual([])
  })
}
