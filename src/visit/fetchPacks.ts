import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { readPack } from '../packs/read.ts'
import { referenceDefects } from '../packs/references.ts'
import { togetherDefects } from '../packs/together.ts'
import type { Pack, PackProblem } from '../packs/types.ts'
import { ids } from '../packs/atBuild/ids.ts'
import type { PackAddress } from '../report/siteConfigTypes.ts'
import { ownFile } from './ownFile.ts'
import type { SiteProblem } from './site.ts'

/** What became of the packs that packs.json names: each is whole or not there. */
export type FetchedPacks = { readonly packs: readonly Pack[]; readonly wrong: readonly SiteProblem[] }

type Fetched = { readonly pack?: Pack; readonly wrong: readonly SiteProblem[] }

/** Fetches and checks packs, all at once. `base` is the address of packs.json. Never rejects. */
export async function fetchPacks(addresses: readonly PackAddress[], base: string): Promise<FetchedPacks> {
  const fetched = await Promise.all(addresses.map((address, at) => fetchPack(address, at, base)))
  const packs: Pack[] = []
  const wrong = fetched.flatMap((each) => each.wrong)
  for (const [at, { pack }] of fetched.entries()) {
    if (pack === undefined) continue
    const defects = togetherDefects([...packs, pack], ids)
    if (packs.some(({ id }) => id === pack.id)) wrong.push(atAddress(at, `is the pack ${pack.id} a second time`))
    else if (defects.length > 0) wrong.push(...defects.map(({ problem }) => atAddress(at, problem)))
    else packs.push(pack)
  }
  return { packs, wrong }
}

async function fetchPack({ url, sha256: wanted }: PackAddress, at: number, base: string): Promise<Fetched> {
  const refuse = (problem: string): Fetched => ({ wrong: [atAddress(at, problem)] })
  const address = addressOf(url, base)
  if (address === undefined) return refuse('is of another site; packs lie on this one')
  const answer = await ownFile(address)
  if (answer === undefined) return refuse(`cannot be fetched: ${url}`)
  if (!answer.ok) return refuse(`cannot be fetched: the server answers ${answer.status} for ${url}`)
  const bytes = await answer.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  )
  if (bytes === undefined) return refuse(`cannot be fetched: ${url}`)
  const found = bytesToHex(sha256(bytes))
  if (wanted !== undefined && wanted.toLowerCase() !== found)
    return refuse(`is another file than the one that is meant: its sha256 is ${found}`)
  const { pack, problems } = packIn(bytes)
  return { ...(pack === undefined ? {} : { pack }), wrong: problems.map((each) => ({ file: url, ...each })) }
}

/** A pack of which everything that it names is known here, or what is wrong with it. */
export function packIn(bytes: Uint8Array): { readonly pack?: Pack; readonly problems: readonly PackProblem[] } {
  const text = textOf(bytes)
  if (text === undefined) return { problems: [{ where: '', problem: 'is no text in UTF-8' }] }
  const read = readPack(text)
  if (read.pack === undefined) {
    const { problems, further } = read
    return { problems: [...problems, ...(further ? referenceDefects(further, ids) : [])] }
  }
  const { pack } = read
  const defects = referenceDefects(pack, ids)
  return defects.length > 0 ? { problems: defects } : { pack, problems: [] }
}

/** Where it lies, seen from packs.json; undefined on another site. In the one file everything has its own name. */
function addressOf(url: string, base: string): string | undefined {
  if (base === '') return url.includes(':') ? undefined : url
  const { origin, href } = new URL(url, base)
  return origin === new URL(base).origin ? href : undefined
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function atAddress(at: number, problem: string): SiteProblem {
  return { file: 'packs.json', where: `packs[${at}]`, problem }
}
