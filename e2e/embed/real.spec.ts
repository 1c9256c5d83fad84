import { expect, inside, line, shown, take, test } from './host.ts'

const frame = 'handrail-guide iframe'

test('a guide is walked in a page of another site, and the page stays where it is', async ({ page, hosts }) => {
  const told: unknown[] = []
  await page.exposeFunction('tell', (said: unknown) => told.push(said))
  const listen = `<script>for (const t of ['ready', 'step', 'outcome', 'escalate', 'share'])
    addEventListener('handrail:' + t, ({ type, detail }) => tell([type, detail]))</script>`
  const before = '<p style="height: 1200px">A long article</p>'
  await hosts.open(page, `${listen}${before}${line(hosts.loader, 'guide="too-many-auth-failures" deep-link')}${before}`)
  const length = await page.evaluate(() => history.length)
  await shown(page)
  // On arrival nothing moves, nothing takes the focus, and the address is as it was.
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName, location.hash])).toEqual([0, 'BODY', ''])
  const heading = inside(page).getByRole('heading', { level: 1 })
  await take(inside(page), 'I typed a password')
  await expect(heading).toContainText('What happened with the password?')
  await expect(heading).toBeInViewport()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#handrail=too-many-auth-failures\//)
  const fits = () =>
    page.locator(frame).evaluate((each) => Math.abs(each.clientHeight - each.getBoundingClientRect().height) < 1)
  expect(await fits()).toBe(true)
  expect(await page.evaluate(() => history.length)).toBe(length)
  expect(JSON.stringify(told)).not.toMatch(/typed/i)
  expect(told).toContainEqual(['handrail:step', expect.objectContaining({ guide: 'too-many-auth-failures' })])

  await page.reload()
  await page.evaluate(() => scrollTo(0, 1000))
  await shown(page)
  await expect(heading).toContainText('What happened with the password?')
})

test('the frame is as high as what is in it, and nothing of the page moves by itself once it is there', async ({
  page,
  hosts,
}) => {
  const watch = `<script>
    shifts = []
    addEventListener('handrail:ready', () => requestAnimationFrame(() => requestAnimationFrame(() => {
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift' })
    })))
  </script>`
  await hosts.open(page, `${watch}<h1>Article</h1>${line(hosts.loader)}<p>After it</p>`)
  await shown(page)
  await inside(page).getByRole('button', { name: 'Continue' }).waitFor()
  await page.waitForTimeout(2500)
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([])
  const high = await page.locator(frame).evaluate((each) => each.clientHeight)
  const content = () =>
    inside(page)
      .locator(':root')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
  expect(Math.abs(high - (await content()))).toBeLessThanOrEqual(1)
  await inside(page).getByText('Sources, reviewed').click()
  await expect.poll(() => page.locator(frame).evaluate((each) => each.clientHeight)).toBeGreaterThan(high)
  await inside(page).getByText('Sources, reviewed').click()
  await expect.poll(() => page.locator(frame).evaluate((each) => each.clientHeight)).toBe(high)
})

/** Rules that real pages have, and some that only an enemy writes. */
const HOSTILE = `
  * { position: relative !important; letter-spacing: 0.4em !important; color: lime; transition: none !important }
  iframe { display: none !important; width: 10px !important; height: 10px !important; transform: rotate(20deg) !important }
  handrail-guide, handrail-guide * { all: unset; display: inline; opacity: 0.9 }
  :not(:defined), [hidden] { display: none !important }
  p, div { margin: -20px !important; line-height: 0 !important }
`

for (const dir of ['ltr', 'rtl']) {
  test(`a page with hostile rules, ${dir}, has a guide that is whole`, async ({ page, hosts }) => {
    await hosts.open(page, '', {
      html: `<!doctype html><html dir="${dir}"><title>Host</title><style>${HOSTILE}</style><main>${line(hosts.loader)}</main>`,
    })
    await shown(page)
    const width = await page.evaluate(() => document.querySelector('main')?.clientWidth)
    expect(await page.locator(frame).evaluate((each) => each.clientWidth)).toBe(width)
    await expect(inside(page).getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.locator(frame).evaluate((each) => each.clientHeight)).toBeGreaterThan(300)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
}

test('the theme is that of the page, from the start and after a switch', async ({ page, hosts }) => {
  await hosts.open(page, `<style>.dark { background: #111; color: #eee }</style>${line(hosts.loader)}`)
  await page.evaluate(() => document.documentElement.classList.add('dark'))
  await shown(page)
  const ground = () =>
    inside(page)
      .locator(':root')
      .evaluate((root) => getComputedStyle(root).backgroundColor)
  await expect.poll(ground).toBe('rgb(18, 21, 23)')
  await page.evaluate(() => document.documentElement.classList.remove('dark'))
  await expect.poll(ground).toBe('rgb(251, 250, 247)')
  await page.locator('handrail-guide').evaluate((guide) => guide.setAttribute('theme', 'dark'))
  await expect.poll(ground).toBe('rgb(18, 21, 23)')
})

test('two guides are walked independently of each other', async ({ page, hosts }) => {
  const second = '<handrail-guide guide="permission-denied">…</handrail-guide>'
  await hosts.open(page, line(hosts.loader, 'guide="too-many-auth-failures"') + second)
  await shown(page, 0)
  await shown(page, 1)
  const headingOf = (at: number) => inside(page, at).getByRole('heading', { level: 1 })
  const other = await headingOf(1).innerText()
  await take(inside(page), 'I typed a password')
  await expect(headingOf(0)).toContainText('What happened with the password?')
  expect(await headingOf(1).innerText()).toBe(other)
})

test('a symptom is diagnosed in the frame, and stands in no address', async ({ page, hosts }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const symptom = 'Received disconnect from 203.0.113.110 port 22:2: Too many authentication failures'
  await hosts.open(page, line(hosts.loader, `symptom="${symptom}"`))
  await shown(page)
  await expect(inside(page).getByRole('heading', { level: 1 })).toContainText(/too many/i)
  expect(asked.filter((each) => each.includes('203.0.113'))).toEqual([])
})

for (const [symptom, heading] of [
  ['Etwas anderes ging schief', 'How did you try'],
  ['kex_exchange_identification: Connection closed by remote host', 'hung up'],
] as const) {
  test(`a named guide stands where its text says nothing, and only there: ${symptom}`, async ({ page, hosts }) => {
    const told: unknown[] = []
    await page.exposeFunction('tell', (said: unknown) => told.push(said))
    const watch = `<script>
      shifts = []
      for (const t of ['ready', 'step']) addEventListener('handrail:' + t, () => tell(t))
      addEventListener('handrail:ready', () => requestAnimationFrame(() => requestAnimationFrame(() => {
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift' })
      })))
    </script>`
    const both = `guide="too-many-auth-failures" deep-link symptom="${symptom}"`
    await hosts.open(page, `${watch}<h1>Article</h1>${line(hosts.loader, both)}<p>After it</p>`)
    await shown(page)
    // What it says when it is shown first is what it stays with.
    expect(await inside(page).getByRole('heading', { level: 1 }).innerText()).toContain(heading)
    await page.waitForTimeout(2500)
    expect(await inside(page).getByRole('heading', { level: 1 }).innerText()).toContain(heading)
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([])
    // Nobody took a step.
    expect(told).toEqual(['ready'])
    expect(await page.evaluate(() => location.hash)).toBe('')
  })
}

test('a text that says nothing is said to, where no guide is named', async ({ page, hosts }) => {
  await hosts.open(page, line(hosts.loader, 'symptom="Etwas anderes ging schief"'))
  await shown(page)
  await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText('No message we know is in this text')
})

test('storage of the frame is its own for each page, and the guide needs none', async ({ page, hosts }) => {
  await page.goto(`${hosts.site}/embed/1/index.html`)
  await page.evaluate(() => localStorage.setItem('handrail', JSON.stringify({ theme: 'dark', view: 'agent' })))
  await hosts.open(page, line(hosts.loader))
  await shown(page)
  const stored = await inside(page)
    .locator(':root')
    .evaluate(() => localStorage.getItem('handrail'))
  expect(stored).toBeNull()
})
