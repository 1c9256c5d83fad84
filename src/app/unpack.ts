// The small script of the one file: it unpacks the program and starts it. It is compiled alone, for browsers that are too
// old for the rest, because it has to say so.

const TOO_OLD =
  'This browser is too old for this page. It needs one of 2023 or newer: Chrome or Edge from version 111 on, Firefox from 115, Safari from 16.4. Open the file in one of these.'
/** The youngest things that the program calls everywhere. What is younger as a way of writing the build takes out. */
const YOUNGEST = ['toSorted', 'toReversed', 'findLast']
const DAMAGED =
  'This file was cut short or changed on its way, and is not started for that reason. Get it again, and compare its size.'
const STOPPED = 'The browser stopped the program of this page. Open the file in a newer browser, or get it again.'

type Policy = { readonly createScript: (text: string) => string }
type Policies = { readonly createPolicy: (name: string, policy: Policy) => Policy }

void unpack()

async function unpack(): Promise<void> {
  if (!('DecompressionStream' in globalThis) || !YOUNGEST.every((method) => method in Array.prototype))
    return say(TOO_OLD)
  put(['p', 'One moment …'])
  let text: string
  try {
    text = await unpacked()
  } catch {
    return say(DAMAGED)
  }
  addEventListener('error', stopped)
  addEventListener('unhandledrejection', stopped)
  addEventListener('securitypolicyviolation', damaged)
  start(text)
  setTimeout(() => {
    removeEventListener('error', stopped)
    removeEventListener('unhandledrejection', stopped)
    removeEventListener('securitypolicyviolation', damaged)
  }, 1000)
}

/** gzip ends in a sum: a text that lost a letter is noticed here. */
async function unpacked(): Promise<string> {
  const signs = atob(document.getElementById('packed')?.textContent ?? '')
  const bytes = new Uint8Array(signs.length)
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** The content policy runs this one text and no other: it names its hash. The worker is made of the same element. */
function start(text: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy('one-file', { createScript: (script) => script })
  const script = document.createElement('script')
  script.id = 'app'
  script.textContent = policy?.createScript(text) ?? text
  document.body.append(script)
}

function stopped(): void {
  say(STOPPED)
}

function damaged(): void {
  say(DAMAGED)
}

function say(sentence: string): void {
  put(['h1', 'Handrail cannot start here'], ['p', sentence])
}

function put(...parts: readonly (readonly [string, string])[]): void {
  const main = document.createElement('main')
  main.className = 'mx-auto max-w-[47.5rem] px-6 py-12'
  for (const [name, text] of parts) main.append(Object.assign(document.createElement(name), { textContent: text }))
  const root = document.getElementById('root') ?? document.body
  root.textContent = ''
  root.append(main)
}
