import { execFileSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findChromium } from '../setup/findChromium.mjs'

/** Whatever takes longer hangs; what the page shows says where. */
const WAIT = { timeout: 120_000, polling: 50 }

/**
 * The site, built into a folder, in a real browser.
 * @param {string} root of the repository
 * @param {string} outDir
 */
export async function openSite(root, outDir) {
  await build({ root, logLevel: 'error', build: { outDir } })
  const server = await preview({
    root,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  await page.addInitScript(observe)

  async function fresh() {
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByRole('textbox').first().focus()
    await page.waitForTimeout(700)
    await page.evaluate(() => globalThis.bench.begin())
  }

  async function found() {
    await page
      .waitForFunction(() => globalThis.bench.end > 0, undefined, WAIT)
      .catch(async (cause) => {
        throw new Error(`nothing was found: ${await page.getByRole('main').textContent()}`, { cause })
      })
    return page.evaluate(() => ({ ms: globalThis.bench.end - globalThis.bench.start, task: globalThis.bench.longest }))
  }

  return {
    /** From the choice of a file to the page that names the cause; the most memory of any renderer, in MB. */
    async file(path) {
      await fresh()
      const memory = await watchMemory(browser)
      await page.getByLabel('Log file').setInputFiles(path)
      return { ...(await found()), memory: memory.stop() }
    },
    /** From the paste event to the page that names the cause. */
    async paste(text) {
      await fresh()
      await page.evaluate(pasteAndGo, text)
      return found()
    },
    /** From the key that changes what is searched for to the frame that shows what was found. */
    async search(queries) {
      await fresh()
      await page.keyboard.press('Control+k')
      await page.waitForSelector('dialog output', WAIT)
      const all = []
      for (const query of [...queries, ...queries]) all.push(await page.evaluate(searchAndWait, query))
      return all.slice(queries.length)
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Runs in the page: notes when a text was taken, when the result stood there, and the longest task between. */
function observe() {
  const bench = { start: 0, end: 0, longest: 0, begin: () => Object.assign(bench, { start: 0, end: 0, longest: 0 }) }
  globalThis.bench = bench
  const starts = () => (bench.start = performance.now())
  addEventListener('change', starts, true)
  addEventListener('paste', starts, true)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longest = Math.max(bench.longest, duration)
  }).observe({ type: 'longtask' })
  new MutationObserver(() => {
    const heading = document.querySelector('h1')?.textContent ?? 'Reading'
    const there = location.hash.includes('found') && !heading.startsWith('Reading') && !heading.startsWith('What went')
    if (there && bench.start > 0 && bench.end === 0) bench.end = performance.now()
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** Runs in the page: the browser would put a short text into the box itself, a made event does not. */
function pasteAndGo(text) {
  const area = document.querySelector('textarea')
  const clipboardData = new DataTransfer()
  clipboardData.setData('text', text)
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  if (area.dispatchEvent(event)) area.value = text
  requestAnimationFrame(() => document.querySelector('form button[type=submit], form button:not([type])').click())
}

/** Runs in the page: the whole query comes with one key, as from the clipboard. */
async function searchAndWait(query) {
  const field = document.querySelector('dialog input')
  const from = performance.now()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, query)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - from
}

/** The largest resident set of the renderers while a file is read, asked four times a second. */
async function watchMemory(browser) {
  const session = await browser.newBrowserCDPSession()
  let most = 0
  const look = async () => {
    try {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id))
      const sizes = execFileSync('ps', ['-o', 'rss=', '-p', ids.join(',')], { encoding: 'utf8' })
      most = Math.max(most, ...sizes.trim().split(/\s+/).map(Number))
    } catch {
      // There is no ps here, or the process is gone.
    }
  }
  await look()
  const timer = setInterval(() => void look(), 250)
  return {
    stop() {
      clearInterval(timer)
      return most === 0 ? Number.NaN : most / 1024
    },
  }
}
