import { expect, line, test } from './host.ts'
import { heardBy, puppets, say, stand } from './puppet.ts'

const frame = 'handrail-guide iframe'
const link = { name: 'Open the guide' }

test('the link stays until the guide is ready, and gives way to it', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader, 'guide="permission-denied" node="a.b" view="agent"'))
  const [puppet] = await puppets(page)
  expect(new URL(puppet.url()).search).toBe('?guide=permission-denied&node=a.b&view=agent&fit=')
  await say(puppet, { t: 'size', height: 300 })
  await expect(page.getByRole('link', link)).toBeVisible()
  await expect(page.locator(frame)).toBeHidden()
  const ready = page.evaluate(
    () =>
      new Promise<unknown>((is) => addEventListener('handrail:ready', ({ target }) => is((target as Element).tagName))),
  )
  await stand(puppet, 300)
  expect(await ready).toBe('HANDRAIL-GUIDE')
  await expect(page.locator(frame)).toBeVisible()
  await expect(page.getByRole('link', link)).toBeHidden()
  await expect(page.locator(frame)).toHaveAttribute('title', 'The guide')
})

test('the height follows, also when it shrinks, and has an end', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader))
  const [puppet] = await puppets(page)
  const height = () => page.locator(frame).evaluate((each) => each.getBoundingClientRect().height)
  await stand(puppet, 1000)
  await expect.poll(height).toBe(1000)
  await say(puppet, { t: 'size', height: 150 })
  await expect.poll(height).toBe(150)
  await say(puppet, { t: 'size', height: 1e9 })
  await expect.poll(height).toBe(20_000)
})

test('a frame that scrolls inside keeps the height that the page gives it', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader, 'guide="a" fit="scroll" style="--handrail-height: 333px"'))
  const [puppet] = await puppets(page)
  await stand(puppet, 1000)
  await expect(page.locator(frame)).toHaveCSS('height', '333px')
})

test('what may not stand in an address goes through the port', async ({ page, hosts }) => {
  const attributes = `symptom="user fred@server.example.com: denied" tokens='{"accent":"#123456"}' lang="de" share`
  await hosts.open(page, line(hosts.puppetLoader, attributes))
  const [puppet] = await puppets(page)
  expect(puppet.url()).not.toContain('fred')
  const [welcome] = await heardBy(puppet)
  expect(welcome).toEqual({
    handrail: 1,
    t: 'welcome',
    symptom: 'user fred@server.example.com: denied',
    share: true,
    theme: '',
    text: 'rgb(0, 0, 0)',
    tokens: '{"accent":"#123456"}',
    lang: 'de',
    origin: hosts.host,
  })
})

test('an attribute that the frame can follow is told, any other begins anew', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader))
  const [puppet] = await puppets(page)
  await stand(puppet)
  await page.locator('handrail-guide').evaluate((guide) => guide.setAttribute('theme', 'dark'))
  await expect.poll(async () => (await heardBy(puppet)).at(-1)).toMatchObject({ t: 'set', theme: 'dark' })
  await page.locator('handrail-guide').evaluate((guide) => guide.setAttribute('guide', 'another'))
  await expect(page.getByRole('link', link)).toBeVisible()
  const [next] = await puppets(page)
  expect(next.url()).toContain('guide=another')
  await stand(next)
  await expect(page.locator(frame)).toBeVisible()
})

test('several guides stand beside each other and never mix', async ({ page, hosts }) => {
  const guides = ['one', 'two'].map((id) => `<handrail-guide guide="${id}" symptom="${id}">…</handrail-guide>`)
  await hosts.open(page, guides.join('<hr>') + line(hosts.puppetLoader, 'guide="three" symptom="three"'))
  const all = await puppets(page, 3)
  for (const puppet of all) {
    const asked = new URL(puppet.url()).searchParams.get('guide') ?? ''
    expect((await heardBy(puppet))[0]).toMatchObject({ symptom: asked })
    await stand(puppet, asked.length * 100)
  }
  await expect(page.locator(frame).nth(2)).toBeVisible()
  const heights = () => page.locator(frame).evaluateAll((frames) => frames.map((each) => each.clientHeight))
  await expect.poll(heights).toEqual([300, 300, 500])
})

test('a guide that is moved or put in again begins again, and one that is taken out is quiet', async ({
  page,
  hosts,
}) => {
  await hosts.open(page, line(hosts.puppetLoader))
  const [puppet] = await puppets(page)
  await stand(puppet)
  const guide = page.locator('handrail-guide')
  await expect(page.locator(frame)).toBeVisible()
  await guide.evaluate((each) => {
    each.remove()
    Object.assign(globalThis, { each })
  })
  await expect.poll(() => page.frames().length).toBe(1)
  await page.evaluate(() => document.body.prepend((globalThis as unknown as { each: Element }).each))
  await expect(page.getByRole('link', link)).toBeVisible()
  const [next] = await puppets(page)
  await stand(next, 222)
  await expect(page.locator(frame)).toHaveCSS('height', '222px')
  expect(page.frames()).toHaveLength(2)
})

test('a frame that is loaded again gets another port', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader))
  const [puppet] = await puppets(page)
  await stand(puppet, 300)
  await puppet.evaluate(() => location.reload()).catch(() => undefined)
  await expect.poll(async () => (await heardBy((await puppets(page))[0])).length).toBe(1)
  await say((await puppets(page))[0], { t: 'size', height: 444 })
  await expect(page.locator(frame)).toHaveCSS('height', '444px')
})

test('where elements with unknown names are dropped, an attribute stands for ours, also later', async ({
  page,
  hosts,
}) => {
  const place = `<div data-handrail-guide="a" data-handrail-node="n" class="x"><a href="#e">Open the guide</a></div>`
  await hosts.open(page, `${place}<script async src="${hosts.puppetLoader}"></script>`)
  const [puppet] = await puppets(page)
  expect(puppet.url()).toContain('guide=a&node=n')
  await stand(puppet)
  await expect(page.getByRole('link', link)).toBeHidden()
  // A page that puts its next article in by script, as many do.
  await page.evaluate(
    (html) => {
      const next = document.createElement('section')
      next.innerHTML = html
      document.body.append(next)
    },
    place.replace('="a"', '="later"'),
  )
  const [, later] = await puppets(page, 2)
  expect(later.url()).toContain('guide=later')
})

test('the script may stand in the page more than once', async ({ page, hosts }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await hosts.open(page, line(hosts.puppetLoader) + line(hosts.puppetLoader, 'guide="b"'))
  await puppets(page, 2)
  await page.waitForLoadState()
  expect(errors).toEqual([])
})

test('nothing is fetched before the guide comes near', async ({ page, hosts }) => {
  await hosts.open(page, `<p style="height: 5000px">Long before it</p>${line(hosts.puppetLoader)}`)
  await page.waitForFunction(() => customElements.get('handrail-guide') !== undefined)
  await page.waitForTimeout(500)
  expect(page.frames()).toHaveLength(1)
  await page.evaluate(() => scrollTo(0, 3800))
  await puppets(page)
})

test('the name that screen readers say may be the page’s own', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader, 'guide="a" label="Why the login fails"'))
  const [puppet] = await puppets(page)
  await stand(puppet)
  await expect(page.locator(frame)).toHaveAttribute('title', 'Why the login fails')
})

test('the page may place, hide and show it as any other element', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.puppetLoader, 'guide="a" style="width: 50%; margin-inline: auto"'))
  const [puppet] = await puppets(page)
  await stand(puppet)
  const guide = page.locator('handrail-guide')
  await expect(guide).toHaveCSS('display', 'block')
  expect((await guide.boundingBox())?.width).toBe((1280 - 16) / 2)
  await guide.evaluate((each) => each.setAttribute('hidden', ''))
  await expect(guide).toBeHidden()
  await guide.evaluate((each) => each.removeAttribute('hidden'))
  await expect(page.locator(frame)).toBeVisible()
})
