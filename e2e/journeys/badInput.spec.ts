import { expect, test } from './page.ts'
import { diagnose, heading, paste, sample } from './steps.ts'

const KEY = [
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ',
  '-----END OPENSSH PRIVATE KEY-----',
].join('\n')

test('an empty box is asked for in a sentence', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.getByRole('status').filter({ hasText: /paste/i })).toBeVisible()
  await expect(page).not.toHaveURL(/found/)
})

test('a binary file is refused in a sentence, and what was typed stays', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('textbox', { name: 'Error text or log' }).fill('half a thought')
  const bytes = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))
  await page.getByLabel('Log file').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: bytes })
  await expect(heading(page)).toContainText(/could not be read|not text/i)
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Error text or log' })).toHaveValue('half a thought')
})

test('ten megabytes on one line are read to the end', async ({ page }) => {
  await page.goto('./')
  const line = `${'x'.repeat(10_000_000)}\nssh: connect to host server port 22: Connection refused\n`
  await paste(page, 'Error text or log', line)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(heading(page)).toContainText(/Nothing accepts connections/)
})

test('bytes that are no UTF-8 do not hide the message', async ({ page }) => {
  await page.goto('./')
  const text = Buffer.concat([
    Buffer.from([0xff, 0xc3, 0x28, 0x0a]),
    Buffer.from('ssh: connect to host caf\xe9 port 22: Connection refused\n', 'latin1'),
    Buffer.from('ssh: connect to host server port 22: Connection refused\n'),
  ])
  await page.getByLabel('Log file').setInputFiles({ name: 'old.log', mimeType: 'text/plain', buffer: text })
  await expect(heading(page)).toContainText(/Nothing accepts connections/)
})

test('a private key is noticed, not shown and not kept', async ({ page }) => {
  await page.goto('./')
  await paste(page, 'Error text or log', KEY)
  await expect(page.getByRole('status').filter({ hasText: /private key/ })).toBeVisible()
  await page.getByRole('textbox', { name: 'Error text or log' }).fill('')
  await diagnose(page, `Permission denied (publickey).\n${KEY}\n`).catch(() => undefined)
  const everything = await page.evaluate(
    () => document.documentElement.innerHTML + location.href + JSON.stringify({ ...localStorage, ...sessionStorage }),
  )
  expect(everything).not.toContain('b3BlbnNzaC1rZXktdjE')
})

for (const [what, link] of [
  ['an unknown guide', '#/g/no-such-guide/start'],
  ['an inherited name', '#/g/constructor/__proto__?__proto__=x&constructor=toString'],
  ['an unknown page', '#/nowhere/at/all'],
  ['broken escapes', '#/g/%E0%A4%A/%zz?%=%'],
] as const) {
  test(`a link with ${what} shows a page with a way on`, async ({ page }) => {
    await page.goto(`./${link}`)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('link', { name: /start page|Handrail|Find the cause/ }).first()).toBeVisible()
  })
}

test('a link of an older guide keeps what fits and says what it dropped', async ({ page }) => {
  await page.goto('./#/g/too-many-auth-failures/start?gone-node=yes&start=no-such-option')
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText('This link was made for another version of the guide')).toBeVisible()
})

test('a thousand odd links never show an empty page', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('./')
  const empty = await page.evaluate(async () => {
    const parts = [
      'g',
      'found',
      'decode',
      '__proto__',
      'constructor',
      '%00',
      '%F0%9F',
      '..',
      'aspera-error-19',
      'start',
      '?',
      '&',
      '=',
      '#',
      'from',
      '<img>',
      "'",
    ]
    let seed = 20261120
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    const bad: string[] = []
    for (let at = 0; at < 1000; at += 1) {
      const link = Array.from({ length: 1 + next(6) }, () => parts[next(parts.length)]).join(
        ['/', '?', '=', '&'][next(4)],
      )
      location.hash = `/${link}`
      await new Promise((go) => setTimeout(go, 12))
      if (document.querySelector('h1') === null) {
        await new Promise((go) => setTimeout(go, 1500))
        if (document.querySelector('h1') === null) bad.push(link)
      }
    }
    return bad
  })
  expect(empty).toEqual([])
})

for (const [what, script] of [
  [
    'forbidden',
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
  ],
  ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"],
  [
    'corrupt',
    "for (const key of ['handrail', 'handrail-settings', 'settings', 'visits']) try { localStorage.setItem(key, '{\"x\":') } catch {}",
  ],
] as const) {
  test(`with storage ${what} a visit works from paste to fix`, async ({ page }) => {
    await page.addInitScript(script)
    await diagnose(page, sample('sixKeys.txt'))
    await page.getByRole('button', { name: 'Agent view' }).click()
    await page.getByRole('link', { name: 'Fix it' }).click()
    await expect(heading(page)).toBeVisible()
    await page.goBack()
    await expect(heading(page)).toContainText('Too many keys')
  })
}

test('a worker that cannot be made, or dies, costs nothing but a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker
    let made = 0
    Object.defineProperty(window, 'Worker', {
      value: class extends Real {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options)
          made += 1
          this.postMessage = () =>
            setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: `died ${made}` })))
        }
      },
    })
  })
  await diagnose(page, sample('sixKeys.txt'))
  await expect(heading(page)).toContainText('Too many keys')
})
