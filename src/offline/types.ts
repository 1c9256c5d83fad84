/** A version of the site: each file that the page may ask for, below the folder of the site, with its fingerprint. */
export type Kept = {
  /** A fingerprint of the list itself: two versions that differ in one file differ in this. */
  readonly version: string
  /** Path → SHA-256 of the content, in hexadecimal. */
  readonly files: Readonly<Record<string, string>>
}

/** The part of the browser's caches that is used; a test hands in its own. */
export type Store = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>
export type Stores = {
  open(name: string): Promise<Store>
  keys(): Promise<string[]>
  delete(name: string): Promise<boolean>
}

/** Everything that a decision needs, and nothing that only a browser has. */
export type Ground = {
  readonly kept: Kept
  /** The folder of the site, such as `https://example.org/help/`. */
  readonly scope: URL
  readonly stores: Stores
  readonly fetch: (request: Request) => Promise<Response>
  /** Settles after a while; a test decides when. */
  readonly wait: (milliseconds: number) => Promise<void>
}
