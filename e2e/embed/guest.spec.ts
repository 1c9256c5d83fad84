import type { Page } from '@playwright/test'
import { expect, line, test } from './host.ts'
import { heardBy, puppets, say, stand } from './puppet.ts'

const place = (guide: string, node: string) => ({ t: 'place', guide, node })
const hash = (page: Page) => page.evaluate(() => location.hash)
const long = (height: number) => `<p style="height: ${height}px">Long</p>`

test('the address of the page names the place only where the page wants it, and the way back stays as long', async ({
  page,
  hosts,
}) => {
  await hosts.open(page, line(hosts.puppetLoader))
  const before = await page.evaluate(() => history.length)
  const [quiet] = await puppets(page)
  await stand(quiet)
  await say(quiet, place('a', 'b'), { t: 'size', height: 77 })
  await expect(page.locator('handrail-guide iframe')).toHaveCSS('height', '77px')
  expect(await hash(page)).toBe('')

  await hosts.open(
    page,
    line(hosts.puppetLoader, 'guide="a" deep-link') + line(hosts.puppetLoader, 'guide="b" deep-link="second"'),
    {
      path: '/deep',
    },
  )
  const [first, second] = await puppets(page, 2)
  const start = await page.evaluate(() => history.length)
  expect(start).toBe(before + 1)
  await page.evaluate(() => history.replaceState({ of: 'the page' }, '', '#section'))
  for (const node of ['n1', 'n2', 'in.n3']) await say(first, place('a', node))
  await say(second, place('b', 'm'))
  await expect.poll(() => hash(page)).toBe('#section&handrail=a/in.n3&second=b/m')
  expect(await page.evaluate(() => [history.length, history.state])).toEqual([start, { of: 'the page' }])

  await page.reload()
  const asked = (await puppets(page, 2)).map((each) => new URL(each.url()).searchParams)
  expect(asked.map((each) => `${each.get('guide')}/${each.get('node')}`)).toEqual(['a/in.n3', 'b/m'])
})

test('a link of the page leads elsewhere in the guide, and a link to a heading leaves the guide alone', async ({
  page,
  hosts,
}) => {
  await hosts.open(
    page,
    `<a href="#h">heading</a><a href="#handrail=a/there">there</a>${line(hosts.puppetLoader, 'guide="a" deep-link')}`,
  )
  const [puppet] = await puppets(page)
  await stand(puppet)
  await page.getByRole('link', { name: 'heading' }).click()
  await say(puppet, { t: 'size', height: 99 })
  await expect(page.locator('handrail-guide iframe')).toHaveCSS('height', '99px')
  await page.getByRole('link', { name: 'there' }).click()
  await expect.poll(() => page.frames().at(-1)?.url()).toContain('node=there')
})

test('the page scrolls only where the heading is out of view, and minds what sticks to its top', async ({
  page,
  hosts,
}) => {
  const style = 'handrail-guide { scroll-margin-top: 90px }'
  await hosts.open(page, `<style>${style}</style>${long(600)}${line(hosts.puppetLoader)}${long(3000)}`)
  const [puppet] = await puppets(page)
  await stand(puppet, 2500)
  const frame = page.locator('handrail-guide iframe')
  const top = () => frame.evaluate((each) => Math.round(each.getBoundingClientRect().top))
  await page.evaluate(() => scrollTo(0, 500))
  const before = await top()
  await say(puppet, { t: 'view', top: 20, bottom: 60 }, { t: 'size', height: 2501 })
  await expect(frame).toHaveCSS('height', '2501px')
  expect(await top()).toBe(before)
  // Below the button that was pressed: the new heading is far above.
  await page.evaluate(() => scrollTo(0, 2600))
  await say(puppet, { t: 'view', top: 20, bottom: 60 })
  await expect.poll(top).toBe(90 - 20)
  // Under the foot of the window, or at it: into the upper two thirds.
  await page.evaluate(() => scrollTo(0, 0))
  await say(puppet, { t: 'view', top: 700, bottom: 740 })
  await expect.poll(async () => (await top()) + 740).toBe(Math.round(800 * 0.7))
})

test('a box that scrolls is scrolled, and the page glides only where the page glides', async ({ page, hosts }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await hosts.open(
    page,
    `<div id="box" style="height: 400px; overflow: auto">${line(hosts.puppetLoader)}</div>${long(3000)}`,
  )
  const [puppet] = await puppets(page)
  await stand(puppet, 2000)
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 1500))
  await say(puppet, { t: 'view', top: 100, bottom: 140 })
  await expect.poll(() => page.evaluate(() => document.querySelector('#box')?.scrollTop)).toBe(100)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('the frame learns by the color of the text whether the page is dark, whoever made it dark', async ({
  page,
  hosts,
}) => {
  await hosts.open(
    page,
    `<style>
      :root { color-scheme: light dark; color: CanvasText }
      .dark { color: oklch(0.93 0.01 250) }
      [data-theme='x'] { color: #ddd; transition: color 200ms }
      .still * { transition: none !important }
    </style><main>${line(hosts.puppetLoader)}</main>`,
  )
  const [puppet] = await puppets(page)
  const text = async () => (await heardBy(puppet)).at(-1)?.['text']
  expect(await text()).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(text).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(text).toBe('rgb(0, 0, 0)')
  await page.evaluate(() => document.documentElement.classList.add('dark', 'still'))
  await expect.poll(text).toBe('oklch(0.93 0.01 250)')
  await page.evaluate(() => document.documentElement.classList.remove('dark', 'still'))
  await expect.poll(text).toBe('rgb(0, 0, 0)')
  await page.evaluate(() => (document.body.dataset['theme'] = 'x'))
  await expect.poll(text).toBe('rgb(221, 221, 221)')
})

test('events carry ids and nothing else, and a text only where both agreed', async ({ page, hosts }) => {
  const told = () => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)
  const names = ['step', 'outcome', 'escalate', 'share', 'size', 'place', 'gossip']
  const listen = `<script>told = []; for (const t of ${JSON.stringify(names)}) addEventListener('handrail:' + t, ({ type, detail }) => told.push([type, JSON.parse(JSON.stringify(detail))]))</script>`
  const at = { guide: 'g', node: 'n' }
  const answers = { answers: ['secret'], value: 'server.example.com', text: 'pasted' }
  const messages = [
    { t: 'step', ...at, ...answers },
    { t: 'outcome', ...at, verdict: 'resolved', ...answers },
    { t: 'escalate', ...at, team: 'network', reasons: ['r'], ...answers },
    { t: 'share', format: 'markdown', ...answers },
    { t: 'gossip', ...at },
  ]
  const expected = [
    ['handrail:step', at],
    ['handrail:outcome', { ...at, verdict: 'resolved' }],
    ['handrail:escalate', { ...at, team: 'network', reasons: ['r'] }],
  ]
  await hosts.open(page, listen + line(hosts.puppetLoader))
  const [closed] = await puppets(page)
  await say(closed, ...messages, { t: 'step', guide: 'last', node: '' })
  await expect.poll(told).toEqual([...expected, ['handrail:step', { guide: 'last', node: '' }]])

  await hosts.open(page, listen + line(hosts.puppetLoader, 'guide="g" share'), { path: '/shared' })
  const [open] = await puppets(page)
  await say(open, ...messages)
  await expect.poll(told).toEqual([...expected, ['handrail:share', { format: 'markdown', text: 'pasted' }]])
})

test('paper gets the guide as it is with everything opened', async ({ page, hosts }) => {
  await hosts.open(page, `${line(hosts.puppetLoader)}<p>After it</p>`)
  const [puppet] = await puppets(page)
  await stand(puppet, 300, { print: 900 })
  await expect(page.locator('handrail-guide iframe')).toHaveCSS('height', '300px')
  await page.evaluate(() => {
    const frame = document.querySelector('handrail-guide')?.shadowRoot?.querySelector('iframe')
    addEventListener('beforeprint', () =>
      Object.assign(globalThis, { printed: [frame?.clientWidth, frame?.clientHeight] }),
    )
  })
  await page.pdf()
  expect(await page.evaluate(() => (globalThis as unknown as { printed: unknown }).printed)).toEqual([640, 900])
  await expect(page.locator('handrail-guide iframe')).toHaveCSS('height', '300px')
})
