import * as fc from 'fast-check'
import type { Page } from '@playwright/test'
import { expect, line, test } from './host.ts'
import { heardBy, puppets, say, stand } from './puppet.ts'

const MANY = 10_000

// Ten thousand messages take their time on a machine that does other things too.
test.slow()
const EVIL = '"><img src=x onerror=hacked()><script>hacked()</script>'

/** Any value that a message may hold, many of them nearly right. */
const word = fc.oneof(
  fc.constantFrom(
    'size',
    'ready',
    'view',
    'place',
    'step',
    'outcome',
    'escalate',
    'share',
    'open',
    'set',
    'hello',
    EVIL,
  ),
  fc.string({ maxLength: 30 }),
  fc.constantFrom('javascript:hacked()', '../../x', '1px;position:fixed;inset:0', '__proto__', '#', '&a=b'),
)
const thing = fc.oneof(
  word,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, Number.MAX_VALUE, -1, [], {}, { toString: 1, valueOf: 1 }),
  fc.array(word, { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
)
const names = [
  'height',
  'print',
  'title',
  'top',
  'bottom',
  'guide',
  'node',
  'verdict',
  'team',
  'reasons',
  'format',
  'text',
]
const message = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ t: word, ...Object.fromEntries(names.map((name) => [name, thing])) }, { requiredKeys: [] }),
  },
  { weight: 1, arbitrary: thing },
)

async function hackable(page: Page): Promise<string[]> {
  const harm: string[] = []
  await page.exposeFunction('hacked', () => harm.push('a script ran'))
  page.on('pageerror', ({ message: text }) => harm.push(text))
  page.on('dialog', () => harm.push('a dialog'))
  page.on('popup', () => harm.push('a window'))
  return harm
}

test('10,000 messages of a frame gone mad do nothing that a guest may not do', async ({ page, hosts }) => {
  const harm = await hackable(page)
  await hosts.open(page, `<h1>Host</h1>${line(hosts.puppetLoader, 'guide="a" deep-link share')}<p>After it</p>`)
  const [puppet] = await puppets(page)
  await stand(puppet)
  const text = await page.locator('body').innerText()
  const address = new URL(page.url())
  const length = await page.evaluate(() => history.length)
  const messages = fc.sample(message, MANY)
  for (let at = 0; at < MANY; at += 500) await say(puppet, ...messages.slice(at, at + 500))
  // The frame made itself known by a message of the right kind: it still works.
  await say(puppet, { t: 'size', height: 321 }, { t: 'place', guide: 'still', node: 'here' })
  const frame = page.locator('handrail-guide iframe')
  await expect(frame).toHaveCSS('height', '321px')
  await expect(frame).toHaveCSS('position', 'static')
  expect(harm).toEqual([])
  expect(await page.locator('body').innerText()).toBe(text)
  const now = new URL(page.url())
  expect([now.origin, now.pathname, now.search]).toEqual([address.origin, address.pathname, address.search])
  expect(now.hash).toMatch(/(^#|&)handrail=still\/here$/)
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('10,000 messages of others than the frame are not answered, and nobody gets its port', async ({ page, hosts }) => {
  const harm = await hackable(page)
  const intruder = `<iframe src="${hosts.host}/intruder"></iframe>`
  await hosts.open(page, '', { path: '/intruder' })
  await hosts.open(page, intruder + line(hosts.puppetLoader), { path: '/host' })
  const [puppet] = await puppets(page)
  await stand(puppet, 300)
  const heardBefore = (await heardBy(puppet)).length
  const intruders = page.frames().filter((each) => each.url().endsWith('/intruder'))
  const last = [
    { handrail: 1, t: 'hello' },
    { t: 'size', height: 9 },
  ]
  const messages = JSON.stringify([...fc.sample(message, MANY), ...last])
  for (const other of [page.mainFrame(), ...intruders]) {
    const answers = await other.evaluate(async (json) => {
      const said = JSON.parse(json) as unknown[]
      let heard = 0
      const before = parent.frames.length
      addEventListener('message', ({ ports }) => (heard += ports.length))
      for (const each of said) {
        parent.postMessage(each, '*')
        for (let at = 0; at < before; at += 1) parent.frames[at]?.postMessage(each, '*')
      }
      await new Promise((later) => setTimeout(later, 500))
      return heard
    }, messages)
    expect(answers).toBe(0)
  }
  await expect(page.locator('handrail-guide iframe')).toHaveCSS('height', '300px')
  const ports = (await heardBy(puppet)).slice(heardBefore).filter(({ t, symptom }) => t === 'welcome' && symptom === '')
  expect(ports).toEqual([])
  expect(harm).toEqual([])
})

test('a frame that was led to another site is not spoken to', async ({ page, hosts }) => {
  const hello = `<script>heard = 0; addEventListener('message', () => (heard += 1)); parent.postMessage({ handrail: 1, t: 'hello' }, '*')</script>`
  await hosts.open(page, hello, { path: '/embed/1/index.html?elsewhere' })
  await hosts.open(page, hello, { path: '/elsewhere' })
  await hosts.open(page, line(hosts.puppetLoader, 'guide="a" symptom="private"'), { path: '/host' })
  const [puppet] = await puppets(page)
  await puppet.evaluate((to) => location.replace(to), `${hosts.host}/elsewhere`).catch(() => undefined)
  await expect.poll(() => page.frames().at(-1)?.url()).toContain('/elsewhere')
  await page.waitForTimeout(500)
  expect(
    await page
      .frames()
      .at(-1)
      ?.evaluate(() => (globalThis as unknown as { heard: number }).heard),
  ).toBe(0)
})

test('10,000 messages of a hostile page leave the guide as it is', async ({ page, hosts }) => {
  const harm = await hackable(page)
  await hosts.open(
    page,
    `<iframe src="${hosts.site}/embed/1/index.html?guide=permission-denied" width="700" height="800"></iframe>`,
  )
  const frame = page.locator('iframe').contentFrame()
  const heading = frame.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible({ timeout: 20_000 })
  const before = await heading.innerText()
  const wild: readonly unknown[] = fc.sample(
    fc.oneof(
      message,
      fc.record({
        handrail: fc.constantFrom(1, 2),
        t: fc.constantFrom('welcome', 'set'),
        theme: thing,
        tokens: thing,
        lang: thing,
        text: thing,
        share: thing,
      }),
    ),
    MANY,
  )
  await page.evaluate(async (json) => {
    const said = JSON.parse(json) as unknown[]
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement
    for (const each of said) {
      contentWindow?.postMessage(each, '*')
      contentWindow?.postMessage(each, '*', [new MessageChannel().port2])
    }
    // And through a port, as the loader would.
    const { port1, port2 } = new MessageChannel()
    contentWindow?.postMessage({ handrail: 1, t: 'welcome' }, '*', [port2])
    for (const each of said) port1.postMessage(each)
    await new Promise((later) => setTimeout(later, 1000))
  }, JSON.stringify(wild))
  expect(await heading.innerText()).toBe(before)
  await frame.getByRole('radio').first().check()
  await frame.getByRole('button', { name: 'Continue' }).click()
  await expect(heading).not.toHaveText(before)
  expect(harm).toEqual([])
})
