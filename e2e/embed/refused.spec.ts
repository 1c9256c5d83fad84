import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOADER_KB, overweight, weight } from '../guards/budget.ts'
import { builtSite } from '../setup/built.ts'
import { expect, inside, line, shown, test } from './host.ts'
import { puppets, say, stand } from './puppet.ts'

const link = { name: 'Open the guide' }

test('the loader is as small as promised, and its hash is that of the file', () => {
  const text = readFileSync(join(builtSite, 'embed/1/embed.js'))
  test.info().annotations.push({ type: 'loader', description: `${weight([text]).toFixed(2)} kB gzipped` })
  expect(overweight([text], LOADER_KB)).toBeUndefined()
  const said: unknown = JSON.parse(readFileSync(join(builtSite, 'embed/1/integrity.json'), 'utf8'))
  expect(said).toEqual({ 'embed.js': `sha384-${createHash('sha384').update(text).digest('base64')}` })
})

test('a policy that allows our two places and nothing else is enough', async ({ page, hosts }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const policy = `default-src 'none'; script-src ${hosts.site}; frame-src ${hosts.site}; require-trusted-types-for 'script'`
  const integrity: unknown = JSON.parse(readFileSync(join(builtSite, 'embed/1/integrity.json'), 'utf8'))
  const { 'embed.js': hash } = integrity as Record<string, string>
  const html = line(hosts.loader).replace('async', `async integrity="${hash}" crossorigin="anonymous"`)
  await hosts.open(page, html, { headers: { 'content-security-policy': policy } })
  await shown(page)
  await expect(inside(page).getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a loader that was changed on its way does not run, and the link stays', async ({ page, hosts }) => {
  const other = `sha384-${'A'.repeat(64)}`
  await hosts.open(page, line(hosts.loader).replace('async', `async integrity="${other}" crossorigin="anonymous"`))
  await expect(page.getByRole('link', link)).toBeVisible()
  expect(await page.evaluate(() => customElements.get('handrail-guide'))).toBeUndefined()
})

test('where the page does not allow the frame, the link comes with that reason', async ({ page, hosts }) => {
  const policy = `default-src 'none'; script-src ${hosts.site}; frame-src 'none'`
  await page.clock.install()
  await hosts.open(page, line(hosts.loader), { headers: { 'content-security-policy': policy } })
  const guide = page.locator('handrail-guide')
  const reason = `Not shown here: this page does not allow ${hosts.site}.`
  await expect(guide.getByRole('status')).toHaveText(reason)
  // The reason stays when nothing answered either.
  await page.clock.fastForward(9000)
  await expect(guide.getByRole('status')).toHaveText(reason)
  await expect(guide.getByRole('link', link)).toBeVisible()
})

test('where nothing answers, the link comes with that reason, and gives way to an answer that comes late', async ({
  page,
  hosts,
}) => {
  await page.clock.install()
  await hosts.open(page, line(hosts.puppetLoader))
  const [puppet] = await puppets(page)
  await page.clock.fastForward(8000)
  await expect(page.getByRole('status')).toHaveText('Not shown here: it did not answer.')
  await expect(page.getByRole('link', link)).toBeVisible()
  await stand(puppet)
  await expect(page.locator('handrail-guide iframe')).toBeVisible()
  await expect(page.getByRole('link', link)).toBeHidden()
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('where the owner of the guides does not allow the page, the link comes with that reason', async ({
  page,
  hosts,
}) => {
  const embed = { origins: ['https://kb.example.com'] }
  await page.route('**/packs.json', (route) => route.fulfill({ json: { version: 1, embed } }))
  await page.clock.install()
  await hosts.open(page, line(hosts.loader))
  const reason = 'Not shown here: its owner does not allow it.'
  await expect(page.getByRole('status')).toHaveText(reason)
  await page.clock.fastForward(9000)
  await expect(page.getByRole('status')).toHaveText(reason)
  await expect(page.getByRole('link', link)).toBeVisible()
  await expect(page.locator('handrail-guide iframe')).toBeHidden()
})

test('a guide that was refused and comes all the same takes the place of its reason', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader))
  const [puppet] = await puppets(page)
  await say(puppet, { t: 'refused' })
  await expect(page.getByRole('status')).toHaveText('Not shown here: its owner does not allow it.')
  await stand(puppet)
  await expect(page.locator('handrail-guide iframe')).toBeVisible()
  await expect(page.getByRole('status')).toHaveCount(0)
  await say(puppet, { t: 'refused' })
  await page.waitForTimeout(200)
  await expect(page.getByRole('status')).toHaveCount(0)
})

for (const guide of ['no-such-guide', '../evil?x=1', 'Ärger']) {
  test(`a guide that is not there is called so: ${guide}`, async ({ page, hosts }) => {
    await hosts.open(page, line(hosts.loader, `guide="${guide}"`))
    await shown(page)
    await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  })
}

test('a page that is sandboxed itself has its guide all the same', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.loader, 'guide="permission-denied" deep-link'), {
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  })
  expect(await page.evaluate(() => origin)).toBe('null')
  await shown(page)
  await expect(inside(page).getByRole('heading', { level: 1 })).toBeVisible()
  // What such a page may not do, its frame may not do either, and it is walked all the same.
  const stored = inside(page)
    .locator(':root')
    .evaluate(() => localStorage.length)
  await expect(stored).rejects.toThrow('SecurityError')
  await inside(page).getByRole('radio').first().check()
  await inside(page).getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('#handrail=permission-denied/')
})

test('without script the link is what there is', async ({ browser, hosts }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await hosts.open(page, line(hosts.loader))
  await expect(page.getByRole('link', link)).toBeVisible()
  await page.close()
})
