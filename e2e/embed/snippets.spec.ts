import type { Page } from '@playwright/test'
import { flaws } from '../journeys/flaws.ts'
import { watch } from '../journeys/page.ts'
import { expect, inside, shown, test, type Hosts } from './host.ts'

test.use({ serviceWorkers: 'block' })

async function openSnippets(page: Page, hosts: Hosts): Promise<void> {
  await page.goto(`${hosts.site}/#/embed`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put a guide into a page')
}

const snippet = (page: Page, name: string) =>
  page
    .getByRole('region', { name, exact: true })
    .or(page.locator(`section:has(> div > h3:text-is("${name}"))`))
    .first()
    .locator('pre')

test('each snippet does in a page of another site what it promises', async ({ page, hosts }) => {
  await openSnippets(page, hosts)
  await page.getByLabel('Guide', { exact: true }).selectOption('too-many-auth-failures')
  await page.getByText('How it looks and behaves').click()
  await page.getByLabel('Colors', { exact: true }).selectOption('dark')
  await page.getByLabel('Name for screen readers').fill('Keys "and" <more>')
  await page.getByLabel('The address of the page names the step').check()
  const texts = new Map<string, string>()
  for (const name of ['An element', 'An attribute', 'A frame', 'An address', 'A link']) {
    texts.set(name, await snippet(page, name).innerText())
  }
  expect(texts.get('An element')).toMatch(/ integrity="sha384-[^"]{64}" crossorigin="anonymous"/)
  for (const name of ['An element', 'An attribute']) {
    await hosts.open(page, texts.get(name) ?? '', { path: `/${name.slice(3)}` })
    await shown(page)
    await expect(inside(page).getByRole('heading', { level: 1 })).toContainText(/\w/)
    await expect(page.locator('handrail-guide iframe')).toHaveAttribute('title', 'Keys "and" <more>')
    await expect(inside(page).locator(':root')).toHaveAttribute('data-theme', 'dark')
  }
  await hosts.open(page, texts.get('A frame') ?? '', { path: '/frame' })
  await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.getByRole('link').click()
  await expect(page).toHaveURL(`${hosts.site}/guides/too-many-auth-failures.html`)
  const answer = await page.request.get(texts.get('An address') ?? '')
  expect(await answer.text()).toContain('application/json+oembed')
  expect(texts.get('A link')).toContain(`href="${texts.get('An address')}"`)
})

test('the page of the snippets shows the guide as it will look, and stays at home', async ({ page, hosts }) => {
  const seen = await watch(page, `${hosts.site}/`)
  await openSnippets(page, hosts)
  // Nothing of it is fetched before somebody comes near.
  await page.locator('handrail-guide').scrollIntoViewIfNeeded()
  await shown(page)
  const before = await inside(page).getByRole('heading', { level: 1 }).innerText()
  await page.getByLabel('Guide', { exact: true }).selectOption('too-many-auth-failures')
  await page.locator('handrail-guide').scrollIntoViewIfNeeded()
  await shown(page)
  await expect(inside(page).getByRole('heading', { level: 1 })).not.toHaveText(before)
  expect(await flaws(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await flaws(page)).toEqual([])
  expect(seen).toEqual({ foreign: [], complaints: [] })
})

test('what is wrong is said where it is typed', async ({ page, hosts }) => {
  await openSnippets(page, hosts)
  await page.getByText('How it looks and behaves').click()
  const colors = page.getByLabel('Colors of your own')
  await colors.fill('{"accent": "#ffff00"}')
  await expect(page.getByText(/accent, on light pages: .* to 1/)).toBeVisible()
  await colors.fill('nonsense')
  await expect(page.getByText('Write names and colors as JSON', { exact: false })).toBeVisible()
  await page.getByLabel('Step to begin with').fill('No Step')
  await expect(page.getByText('A step is named by small letters', { exact: false })).toBeVisible()
  await page.getByLabel('Guide', { exact: true }).selectOption('')
  await expect(page.getByText('Choose a guide, or say what was seen.')).toBeVisible()
})

test('a text to diagnose stands in no address that a server sees', async ({ page, hosts }) => {
  await openSnippets(page, hosts)
  await page.getByLabel('Guide', { exact: true }).selectOption('')
  await page
    .getByLabel('A text to diagnose')
    .fill('Received disconnect from 192.0.2.7 port 22:2: Too many authentication failures for fred & "co"')
  expect(await snippet(page, 'An element').innerText()).toContain(
    'symptom="Received disconnect from 192.0.2.7 port 22:2: Too many authentication failures for fred &amp; &quot;co&quot;"',
  )
  const html = await snippet(page, 'A frame').innerText()
  const [, address = ''] = /src="([^"]+)"/.exec(html) ?? []
  expect(address.split('#')[0]).not.toContain('fred')
  await hosts.open(page, html)
  await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toContainText(/too many/i, {
    timeout: 20_000,
  })
})
