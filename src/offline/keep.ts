import { versionName, versionsOf } from './names.ts'
import type { Ground, Store } from './types.ts'
import { PAGE } from './ways.ts'

/** Files that are fetched at a time: the page that is being read has its own to fetch. */
const LANES = 4

/** Headers of the way over the network, which say nothing of what is kept. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'transfer-encoding']

/**
 * Fetches a whole version, or keeps nothing: every file has to be what the build made. In the middle of an upload, behind
 * a login page or a proxy that rewrites, some are not; then the version before goes on, and the browser tries again later.
 */
export async function keepVersion(ground: Ground): Promise<void> {
  const name = versionName(ground)
  const [store, before] = await Promise.all([ground.stores.open(name), olderStores(ground)])
  const files = Object.entries(ground.kept.files)
  const lane = async (): Promise<void> => {
    for (let next = files.shift(); next !== undefined; next = files.shift()) {
      await keepFile(ground, store, before, next)
    }
  }
  try {
    await Promise.all(Array.from({ length: LANES }, lane))
  } catch (error) {
    files.length = 0
    await ground.stores.delete(name)
    throw error
  }
}

/** The address under which a file is kept: that of the page is its folder's. */
export function addressOf(file: string, scope: URL): string {
  return new URL(file === 'index.html' ? PAGE : file, scope).href
}

/** True where an answer is a file of ours, to the last byte. */
export async function isOurs(response: Response, print: string): Promise<boolean> {
  return response.ok && (await fingerprint(await response.clone().arrayBuffer())) === print
}

/** The same answer as new: without a mark that it was sent on from another address, which a page would refuse. */
export async function asKept(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const name of OF_THE_WIRE) headers.delete(name)
  return new Response(await response.arrayBuffer(), { headers })
}

/** The stores of all other versions of this site. */
export async function olderStores({ kept, scope, stores }: Ground): Promise<readonly Store[]> {
  const own = versionName({ kept, scope })
  const names = (await stores.keys()).filter((name) => name.startsWith(versionsOf(scope)) && name !== own)
  return Promise.all(names.map((name) => stores.open(name)))
}

async function keepFile(
  ground: Ground,
  store: Store,
  before: readonly Store[],
  [file, print]: readonly [string, string],
): Promise<void> {
  const address = addressOf(file, ground.scope)
  for (const older of before) {
    const same = await older.match(address)
    // Most parts are the same in the next version; nobody has to fetch them again.
    if (same !== undefined && (await isOurs(same, print))) return store.put(address, same)
  }
  const response = await ground.fetch(new Request(address, { cache: 'no-cache' }))
  if (!(await isOurs(response, print))) throw new Error(`${file} is not the file of version ${ground.kept.version}`)
  await store.put(address, await asKept(response))
}

async function fingerprint(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
