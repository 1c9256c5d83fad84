import { asKept } from './keep.ts'
import { SETTINGS } from './names.ts'
import type { Ground } from './types.ts'

/** Packs that are fetched ahead at most: the page names what it cannot use. */
const MOST_PACKS = 50

/**
 * Keeps packs.json and the packs it names as they are now, so that the first visit is enough for them as well. They belong
 * to no version: where one cannot be had, the version is kept all the same.
 */
export async function keepSettings(ground: Ground): Promise<void> {
  const address = new URL('packs.json', ground.scope)
  const text = await keepOne(ground, address)
  if (text === undefined) return
  await Promise.all(packsIn(text, address).map((pack) => keepOne(ground, pack)))
}

/** Keeps a file of this origin. Undefined where it cannot be had; never rejects. */
async function keepOne({ stores, fetch }: Ground, address: URL): Promise<string | undefined> {
  try {
    const response = await fetch(new Request(address.href, { cache: 'no-cache' }))
    if (!response.ok || response.redirected) return undefined
    const kept = await asKept(response)
    const text = await kept.clone().text()
    await (await stores.open(SETTINGS)).put(address.href, kept)
    return text
  } catch {
    return undefined
  }
}

/** The addresses of packs, as far as they make sense: the page reads the file again, strictly, and says what is wrong. */
function packsIn(text: string, base: URL): readonly URL[] {
  const named: readonly unknown[] = listIn(text)
  const addresses = named.map((each) => (isRecord(each) ? each['url'] : each))
  const urls = addresses.flatMap((each) =>
    typeof each === 'string' && URL.canParse(each, base.href) ? [new URL(each, base)] : [],
  )
  return urls
    .filter(({ origin, pathname }) => origin === base.origin && pathname.endsWith('.json'))
    .slice(0, MOST_PACKS)
}

function listIn(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text)
    const list = isRecord(read) ? read['packs'] : undefined
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
