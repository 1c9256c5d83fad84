import { addressOf, asKept, isOurs, olderStores } from './keep.ts'
import { PAGES, SETTINGS, versionName } from './names.ts'
import { inTheApp } from './inTheApp.ts'
import type { Ground, Store } from './types.ts'
import { PAGE, type Way } from './ways.ts'

/** How long the network may take where there is a copy to show instead. */
const PATIENCE = 4000
/** Static pages that are kept at most; the oldest goes first. */
const MOST_PAGES = 200

/**
 * A file of a version. The parts of another version have other names, so an open page of it finds its own and no other;
 * the page itself comes from the version that runs, and from the network where nothing is kept.
 */
export async function answerKept(ground: Ground, request: Request, file: string): Promise<Response> {
  const own = await ground.stores.open(versionName(ground))
  const address = addressOf(file, ground.scope)
  const kept = await own.match(address)
  if (kept !== undefined) return kept
  const isPart = file.startsWith('assets/')
  for (const older of isPart ? await olderStores(ground) : []) {
    const found = await older.match(address)
    if (found !== undefined) return found
  }
  const response = await ground.fetch(request)
  if (isPart && Object.hasOwn(ground.kept.files, file)) await mend(ground, own, file, response)
  return response
}

/**
 * A part of this version was not in its store: somebody or something removed it. It is put back; where the site has
 * another version by now, the page is given up, so that the next one comes whole from the network.
 */
async function mend({ kept, scope }: Ground, own: Store, file: string, response: Response): Promise<void> {
  const print = kept.files[file] ?? ''
  if (await isOurs(response, print)) await own.put(addressOf(file, scope), await asKept(response.clone()))
  else if (response.status === 404 || response.status === 410) await own.delete(addressOf(PAGE, scope))
}

/** From the network; where that fails or takes its time, the copy of last time. */
export async function answerFresh(
  ground: Ground,
  request: Request,
  { file, kind }: Extract<Way, { readonly way: 'fresh' }>,
): Promise<Response> {
  const store = await ground.stores.open(kind === 'page' ? PAGES : SETTINGS)
  const last = await store.match(request.url)
  const coming = ground.fetch(request).then((response) => remember(store, request, response))
  const patience = last === undefined ? [] : [ground.wait(PATIENCE).then(() => last)]
  const answer = await Promise.race([coming, ...patience]).catch(() => undefined)
  if (answer !== undefined && (answer.status < 500 || last === undefined)) return answer
  if (last !== undefined) return last
  const elsewhere = request.mode === 'navigate' ? inTheApp(file) : undefined
  return elsewhere === undefined ? Response.error() : Response.redirect(new URL(elsewhere, ground.scope).href)
}

/** Keeps a good answer for the next time. What is gone is no longer kept; what was sent on elsewhere is no answer. */
async function remember(store: Store, request: Request, response: Response): Promise<Response> {
  const isGone = response.status === 404 || response.status === 410
  const isGood = response.ok && !response.redirected && !request.url.includes('?')
  // A full disk costs the copy and nothing else.
  if (isGone) await store.delete(request.url).catch(() => false)
  if (isGood) await keepCopy(store, request.url, response).catch(() => undefined)
  return response
}

async function keepCopy(store: Store, address: string, response: Response): Promise<void> {
  await store.put(address, await asKept(response.clone()))
  const all = await store.keys()
  const others = all.filter(({ url }) => url !== address)
  await Promise.all(others.slice(0, Math.max(0, all.length - MOST_PAGES)).map((each) => store.delete(each.url)))
}
