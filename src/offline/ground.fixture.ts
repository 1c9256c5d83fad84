import { createHash } from 'node:crypto'
import type { Ground, Kept, Store, Stores } from './types.ts'

export const SCOPE = new URL('https://example.org/help/')

/** Stores in memory, which hold what they are given and nothing else. */
export function memoryStores() {
  const all = new Map<string, Map<string, Response>>()
  const stores: Stores = {
    open(name) {
      const held = all.get(name) ?? new Map<string, Response>()
      all.set(name, held)
      const store: Store = {
        match: async (asked) => held.get(key(asked))?.clone(),
        put: async (asked, response) => void held.set(key(asked), response),
        delete: async (asked) => held.delete(key(asked)),
        keys: async () => [...held.keys()].map((url) => new Request(url)),
      }
      return Promise.resolve(store)
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  }
  return { all, stores }
}

/** A version made of texts, as the build would list it. */
export function versionOf(texts: Readonly<Record<string, string>>): Kept {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, print(text)]))
  return { version: print(JSON.stringify(files)).slice(0, 16), files }
}

/** A server that answers with texts, and with 404 for everything else. */
export function serving(texts: Readonly<Record<string, string>>): Ground['fetch'] {
  return ({ url }) => {
    const path = new URL(url).pathname.slice(SCOPE.pathname.length)
    const name = path === '' ? 'index.html' : path
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined
    return Promise.resolve(text === undefined ? new Response('gone', { status: 404 }) : new Response(text))
  }
}

export const offline: Ground['fetch'] = () => Promise.reject(new TypeError('no network'))

/** What a worker of this version stands on. Its patience never ends. */
export function groundOf(texts: Readonly<Record<string, string>>, stores: Stores): Ground {
  return { kept: versionOf(texts), scope: SCOPE, stores, fetch: serving(texts), wait: never }
}

/** A request for a file below the scope. */
export function asks(path: string): Request {
  return new Request(new URL(path, SCOPE))
}

function key(asked: RequestInfo | URL): string {
  return asked instanceof Request ? asked.url : String(asked)
}

function never(): Promise<void> {
  return new Promise(() => undefined)
}

function print(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
