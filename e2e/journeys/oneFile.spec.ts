import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { TestInfo } from '@playwright/test'
import { signatures } from '../../src/content/signatures/all.ts'
import { ONE_FILE_KB } from '../guards/budget.ts'
import { oneFile } from '../setup/built.ts'
import { serveFolder } from '../setup/serveFolder.ts'
import { gateway, LINE } from './packFiles.ts'
import { expect, test, unwatched, watch } from './page.ts'
import { diagnose, heading, paste, sample } from './steps.ts'

const path = fileURLToPath(oneFile)
const CANNOT_START = 'Handrail cannot start here'

/** The file with something else in it, on the same disk. */
function changed(info: TestInfo, change: (page: string) => string): string {
  const page = readFileSync(path, 'utf8')
  const other = change(page)
  expect(other).not.toBe(page)
  const copy = info.outputPath('handrail.html')
  writeFileSync(copy, other)
  return pathToFileURL(copy).href
}

const PACKED = /(id="packed">)([^<]*)/

function programOf(page: string): string {
  return gunzipSync(Buffer.from(PACKED.exec(page)?.[2] ?? '', 'base64')).toString('utf8')
}

function withProgram(page: string, program: string): string {
  return page.replace(PACKED, (_, begin: string) => begin + gzipSync(program).toString('base64'))
}

unwatched('it weighs no more than it may, holds its program once, and names no neighbor', () => {
  const page = readFileSync(path, 'utf8')
  expect(statSync(path).size / 1000).toBeLessThanOrEqual(ONE_FILE_KB)
  const program = programOf(page)
  const messages = [...program.matchAll(/\btemplate:([`"'])(.*?)\1/g)].map(([, , template]) => template)
  expect(messages.length).toBeGreaterThan(signatures.length / 2)
  expect(messages.length).toBe(new Set(messages).size)
  const markup = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '')
  for (const [, address] of markup.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^(data:|#)/)
  expect(page).toMatch(/default-src 'none'; script-src( 'sha256-[^']{44}'){3}; style-src 'sha256-[^']{44}';/)
  expect(page).not.toMatch(/'(self|unsafe-[a-z]+)'/)
})

test('it asks for nothing, and a text is read in a worker', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().slice(0, 200)))
  await diagnose(page, sample('sixKeys.txt'))
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['blob:'])
  await expect(page.getByText('Reading in the background did not work here', { exact: false })).toHaveCount(0)
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([oneFile])
})

unwatched('it runs its own scripts and no other', async ({ page }) => {
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  const ran = await page.evaluate(async () => {
    const attempted = (
      attempt: () => unknown,
      done: (value: unknown) => void,
      refused: (why: unknown) => void,
    ): void => {
      try {
        done(attempt())
      } catch (error) {
        refused(error)
      }
    }
    const tries: readonly (readonly [string, () => unknown])[] = [
      [
        'eval',
        // What the test itself evaluates may do so; a timer is the page's.
        () =>
          new Promise((done, refused) =>
            setTimeout(() => attempted(() => Reflect.get(globalThis, 'eval')('1'), done, refused)),
          ),
      ],
      ['fetch', () => fetch('./site/packs.json')],
      ['markup', () => (document.body.innerHTML = '<p>')],
      ['worker', () => new Worker('data:text/javascript,1')],
      [
        'inline',
        () => {
          const script = document.createElement('script')
          script.append('document.title = "ran"')
          document.body.append(script)
          if (document.title !== 'ran') throw new Error('did not run')
        },
      ],
    ]
    const found: string[] = []
    for (const [name, attempt] of tries) {
      try {
        await attempt()
        found.push(name)
      } catch {
        // Refused: that is what is wanted.
      }
    }
    return found
  })
  expect(ran).toEqual([])
})

const UNFIT: readonly (readonly [string, (page: string) => string, string])[] = [
  [
    'was cut short',
    (page) => page.replace(PACKED, (_, begin: string, text: string) => begin + text.slice(0, 4000)),
    'cut short',
  ],
  [
    'lost a letter',
    (page) => page.replace(PACKED, (_, begin: string, text: string) => begin + text.replace('A', 'B')),
    'cut short',
  ],
  ['holds another program', (page) => withProgram(page, 'document.title = "ran"'), 'cut short or changed'],
]
for (const [what, change, says] of UNFIT) {
  unwatched(`a file that ${what} does not start, and says so`, async ({ page }, info) => {
    await page.goto(changed(info, change))
    await expect(heading(page)).toHaveText(CANNOT_START)
    await expect(page.getByRole('main')).toContainText(says)
    await expect(page).not.toHaveTitle('ran')
  })
}

for (const missing of ['globalThis.DecompressionStream', 'Array.prototype.toSorted']) {
  test(`a browser without ${missing} says which has it`, async ({ page }) => {
    await page.addInitScript(`delete ${missing}`)
    await page.goto('./')
    await expect(heading(page)).toHaveText(CANNOT_START)
    await expect(page.getByRole('main')).toContainText('Firefox from 115')
  })
}

unwatched('packs.json and the packs it names stand inside it', async ({ page }, info) => {
  const config = JSON.stringify({ version: 1, packs: ['packs/gateway.json'], brand: { name: 'Acme help' } })
  const file = (name: string, text: string): string =>
    `<script type="application/json" data-file="${name}">${text.replaceAll('</', '<\\/')}</script>`
  const address = changed(info, (whole) =>
    whole.replace(
      /<script type="application\/json" data-file="packs.json">[^<]*<\/script>/,
      () => file('packs.json', config) + file('packs/gateway.json', gateway),
    ),
  )
  const seen = await watch(page, address)
  await page.goto(address)
  await expect(page.getByRole('link', { name: 'Acme help, start page' })).toBeVisible()
  await paste(page, 'Error text or log', `sftp> \n${LINE}\n`)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(heading(page)).toHaveText('The key for the gateway has expired')
  expect(seen).toEqual({ foreign: [], complaints: [] })
})

test('where a link would be shared it says that a file has none, and offers what works', async ({ page }) => {
  await page.goto('./#/hand-over/too-many-auth-failures/offer-one-key?from=offer-one-key')
  await expect(page.getByText('leads nowhere on another computer', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'A code to read aloud' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the file' })).toBeVisible()
  await expect(page.getByText('file:', { exact: false })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Put a guide into a page' })).toHaveCount(0)
})

unwatched('on a server it asks for nothing else either, and has a link to share', async ({ page }) => {
  const { url, stop } = await serveFolder(fileURLToPath(new URL('.', oneFile)))
  const seen = await watch(page, `${url}handrail.html`)
  await page.clock.install()
  await page.goto(`${url}handrail.html#/hand-over/too-many-auth-failures`)
  await expect(page.getByText(`${url}handrail.html#/g/too-many-auth-failures`, { exact: false })).toBeVisible()
  // What keeps the site for the times without a network would come some seconds later.
  await page.clock.runFor(10_000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(seen).toEqual({ foreign: [], complaints: [] })
  await stop()
})
