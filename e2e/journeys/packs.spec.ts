import { createHash } from 'node:crypto'
import { beside, desk, gateway, LINE } from './packFiles.ts'
import { expect, test, unwatched } from './page.ts'
import { diagnose, heading, take } from './steps.ts'

const LOGO = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#7a1fa2"/></svg>',
).toString('base64')}`

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

test('a pack is there from the first page on: listed, recognized, walked, found and handed on', async ({ page }) => {
  await beside(
    page,
    { packs: ['packs/gateway.json', 'packs/desk.json'], order: ['acme-gateway-login'] },
    { 'packs/gateway.json': gateway, 'packs/desk.json': desk },
  )
  await page.goto('./')
  await expect(page.getByRole('region', { name: 'Or pick what you see' }).getByRole('link').first()).toHaveText(
    /ACMEGW denied\s*Acme SFTP gateway/,
  )
  await diagnose(page, `sftp> \n${LINE}\n`)
  await expect(heading(page)).toHaveText('The key for the gateway has expired')
  await page.getByRole('link', { name: 'Fix it' }).click()
  await expect(page).toHaveURL(/#\/g\/acme-gateway-login\/new-key/)
  await page.getByLabel('Private key file for the gateway').fill('~/.ssh/acme_gateway')
  await page.getByLabel('Gateway account').fill('svc-invoices-in')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  await expect(page.getByText('ssh-keygen -t ed25519 -f ~/.ssh/acme_gateway')).toBeVisible()
  await take(page, /cannot do this|can't do this|I can't/i)
  await expect(heading(page)).toHaveText('Hand it on to the file transfer team')
  await page.getByRole('button', { name: 'Agent view' }).click()
  await page.getByRole('button', { name: 'Hand it on' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Linux team: queue LINUX')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'This step is wrong' }).click()
  await expect(page.getByRole('dialog')).toContainText('File transfer team')
})

test('values have to fit the pattern of the pack, and none that does not fills a command', async ({ page }) => {
  await beside(page, { packs: ['gateway.json'] }, { 'gateway.json': gateway })
  await page.goto('./#/g/acme-gateway-login/try?from=try')
  await page.getByLabel('Gateway account').fill('fred')
  await page.getByLabel('Private key file for the gateway').fill('~/.ssh/key')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  await expect(page.getByText('Enter it as in the example: svc-invoices-in.')).toBeVisible()
  await expect(page.getByText('fred@sftp.acme.example:/')).toHaveCount(0)
  await page.getByLabel('Gateway account').fill('svc-invoices-in')
  await page.getByRole('button', { name: 'Fill in the command' }).click()
  await expect(page.getByText('svc-invoices-in@sftp.acme.example:/').first()).toBeVisible()
})

test('the search, the reference, phone codes and saved visits know what a pack brings', async ({ page }) => {
  await beside(page, { packs: ['gateway.json'] }, { 'gateway.json': gateway })
  await page.goto('./#/ref/message/acme-gateway-key-expired')
  await expect(page.getByText(LINE)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('link', { name: /The key for the gateway has expired/ })).toBeVisible()
  await page.goto('./#/ref/command/acme-gateway-list')
  await expect(page.getByRole('link', { name: /The SFTP gateway of Acme refuses the login/ }).first()).toBeVisible()
  await page.goto('./')
  await page.getByRole('button', { name: /^Search/ }).click()
  await page.getByRole('searchbox').fill('acmegw')
  await expect(page.getByRole('link', { name: /The SFTP gateway of Acme/ }).first()).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await page.goto('./#/g/acme-gateway-login/new-key?from=new-key')
  await page.getByRole('link', { name: 'Hand over' }).click()
  const code = await page.getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]$/).textContent()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ])
  await page.goto('./#/visits')
  await page.getByLabel('A file that somebody saved').setInputFiles(await saved.path())
  await expect(page.getByText(/: The SFTP gateway of Acme refuses the login, Make a new key/)).toBeVisible()
  await expect(page.getByText(/were left out|may read differently/)).toHaveCount(0)
  await page.getByLabel('A code that somebody reads to you').fill(code ?? '')
  await page.getByRole('button', { name: 'Go there' }).click()
  await expect(page).toHaveURL(/#\/g\/acme-gateway-login\/new-key/)
})

test('the name, the picture and the colors are there in the first thing that is drawn', async ({ page }) => {
  await beside(page, {
    brand: { name: 'Acme Help', logo: LOGO, tokens: { light: { accent: '#7a1fa2' }, dark: { accent: '#e0b0ff' } } },
  })
  await page.addInitScript(() => {
    const names = new Set<string>()
    Object.assign(globalThis, { names })
    new MutationObserver(() => names.add(document.querySelector('header a')?.textContent ?? '')).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
  await page.goto('./')
  await expect(page.getByRole('link', { name: 'Acme Help, start page' })).toBeVisible()
  await expect(page).toHaveTitle('What went wrong? – Acme Help')
  const button = page.getByRole('button', { name: 'Find the cause' })
  await expect(button).toHaveCSS('background-color', 'rgb(122, 31, 162)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(button).toHaveCSS('background-color', 'rgb(224, 176, 255)')
  const names = await page.evaluate(() => [...(globalThis as unknown as { names: Set<string> }).names])
  expect(names.filter((name) => name !== '' && name !== 'Acme Help')).toEqual([])
})

test('what is switched off is gone from every page, and a guide may be hidden or the first to open', async ({
  page,
}) => {
  await beside(page, {
    off: ['agent', 'decode', 'practice', 'remember', 'reference', 'try-packs'],
    hidden: ['iris-ssh-session'],
    start: 'too-many-auth-failures',
  })
  await page.goto('./')
  await expect(page).toHaveURL(/#\/g\/too-many-auth-failures/)
  await expect(page.getByRole('button', { name: 'Agent view' })).toHaveCount(0)
  const main = page.getByRole('navigation', { name: 'Main' })
  await expect(main.getByRole('link')).toHaveText(['Find the cause', 'Tools'])
  await main.getByRole('link', { name: 'Find the cause' }).click()
  await expect(heading(page)).toHaveText('What went wrong?')
  await expect(page.getByRole('link', { name: /Failed getting banner/ })).toHaveCount(0)
  await expect(page.getByText('A number?')).toBeHidden()
  await page.goto('./#/practice')
  await expect(heading(page)).toHaveText('This is switched off here')
  await page.goto('./#/visits')
  await expect(page.getByRole('link', { name: 'Packs of your organization' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Practice/ })).toHaveCount(0)
  await expect(page.getByText('Remember on this device')).toHaveCount(0)
  await page.getByRole('link', { name: 'Packs of your organization' }).click()
  await expect(heading(page)).toHaveText('Packs')
  await expect(page.getByLabel('The file of a pack')).toHaveCount(0)
  await page.goto('./#/g/iris-ssh-session')
  await expect(heading(page)).not.toHaveText('There is no such page')
})

test('a pack counts whole or not at all, and every reason is on the page of packs', async ({ page }) => {
  const broken = JSON.stringify({ ...JSON.parse(gateway), id: 'acme-broken', titel: 'x' })
  await beside(
    page,
    {
      colour: 'red',
      packs: [
        { url: 'good.json', sha256: sha256(desk) },
        { url: 'changed.json', sha256: sha256(desk) },
        'https://elsewhere.example/pack.json',
        'broken.json',
        'page.json',
        'good.json',
      ],
      order: ['nobody-knows-it'],
    },
    { 'good.json': desk, 'changed.json': gateway, 'broken.json': broken, 'page.json': '<!doctype html><p>x' },
  )
  await page.goto('./')
  await page.getByRole('link', { name: /^See the \d+ things that are wrong/ }).click()
  const main = page.getByRole('main')
  for (const text of [
    'colour is not known here',
    `packs[1] is another file than the one that is meant: its sha256 is ${sha256(gateway)}`,
    'packs[2] is of another site; packs lie on this one',
    'titel is not known here',
    'The file is no JSON',
    'packs[5] is the pack acme-desk a second time',
    'order[0] is nobody-knows-it, and no guide is called that here',
  ])
    await expect(main).toContainText(text)
  await expect(main.getByRole('article')).toHaveCount(1)
  await expect(main.getByRole('article', { name: 'Service desk of Acme' })).toBeVisible()
  await page.goto('./#/g/acme-gateway-login')
  await expect(heading(page)).toHaveText('There is no such page')
})

// The browser itself complains of a file that is not there.
unwatched('a pack that is not there is named, and the others count', async ({ page }) => {
  await beside(page, { packs: ['missing.json', 'desk.json'] }, { 'desk.json': desk })
  await page.goto('./#/packs')
  await expect(page.getByRole('main')).toContainText('packs[0] cannot be fetched: the server answers 404')
  await expect(page.getByRole('article', { name: 'Service desk of Acme' })).toBeVisible()
})

for (const [name, config] of [
  ['no JSON', '{ "version": 1, '],
  ['another version', '{"version":2,"packs":["a.json"]}'],
  ['a list', '[]'],
] as const) {
  test(`with a packs.json that is ${name} the site is ours, and says so`, async ({ page }) => {
    await beside(page, config)
    await page.goto('./')
    await expect(page.getByRole('link', { name: 'See what is wrong' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Handrail, start page' })).toBeVisible()
  })
}

test('with a start page in the place of packs.json the site is ours, and nothing is wrong', async ({ page }) => {
  await page.route('**/packs.json', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText('packs.json')).toHaveCount(0)
})

test('a server that never sends packs.json keeps nobody waiting', async ({ page }) => {
  await page.route('**/packs.json', () => new Promise(() => undefined))
  await page.goto('./')
  await expect(heading(page)).toHaveText('What went wrong?', { timeout: 8000 })
})

test('a hostile pack changes nothing', async ({ page }) => {
  const own = JSON.parse(gateway) as { guides: { title: string }[] }
  const hostile = {
    ...own,
    guides: own.guides.map((guide) => ({ ...guide, title: '<img src=x onerror=alert(1)>' })),
    parameters: [{ name: 'acmeGatewayX', type: 'word', label: 'x', hint: 'x', example: 'x', pattern: '(a+)+$' }],
    __proto__: { polluted: true },
  }
  await beside(page, { packs: ['hostile.json'] }, { 'hostile.json': JSON.stringify(hostile) })
  await page.goto('./#/packs')
  await expect(page.getByRole('main')).toContainText('guides[0].title holds HTML')
  await expect(page.getByText('None. The file packs.json')).toBeVisible()
})

test('without packs the first page fetches nothing of them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./', { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.endsWith('/packs.json'))).toHaveLength(1)
  expect(asked.filter((url) => /siteOpening|fetchPacks|schemas|SiteBar/.test(url))).toEqual([])
})
