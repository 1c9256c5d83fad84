/** What a service worker is given, as far as it is used: the library of the page does not know it. */
export type WorkerScope = {
  readonly registration: { readonly scope: string }
  readonly clients: Clients & { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void
  addEventListener(type: 'message', listen: (event: Extendable & { readonly data: unknown }) => void): void
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void
}

/** The pages that are open. */
export type Clients = {
  matchAll(which: {
    readonly type: 'window'
    readonly includeUncontrolled: true
  }): Promise<readonly { readonly url: string }[]>
}

type Extendable = { waitUntil(done: Promise<unknown>): void }
type FetchEvent = Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void }
