import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readPack } from './read.ts'
import type { Pack } from './types.ts'

/** Whatever JSON holds, to be taken apart and put together otherwise. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** One of the packs that are published as examples, as it is parsed. Each call gives one of its own. */
export function exampleValue(name: 'acme-gateway' | 'acme-desk'): { [key: string]: Json } {
  return parse(readFileSync(new URL(`examples/${name}.yaml`, import.meta.url), 'utf8')) as { [key: string]: Json }
}

/** The same as a pack. Throws where it has a defect. */
export function examplePack(name: 'acme-gateway' | 'acme-desk'): Pack {
  return packFrom(exampleValue(name))
}

/** The pack that a value is. Throws where it has a defect. */
export function packFrom(value: Json): Pack {
  const { pack, problems } = readPack(JSON.stringify(value))
  if (pack === undefined) throw new Error(problems.map(({ where, problem }) => `${where} ${problem}`).join('\n'))
  return pack
}

/** The value with another one at a path such as `guides.0.title`; undefined takes the key away. */
export function changed<Whole extends Json>(whole: Whole, path: string, to: Json | undefined): Whole {
  const copy = structuredClone(whole)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const inside = keys.reduce<Json>((value, key) => (value as { [key: string]: Json })[key] ?? null, copy)
  if (inside === null) throw new Error(`${path} leads nowhere`)
  if (to === undefined) delete (inside as { [key: string]: Json })[last]
  else (inside as { [key: string]: Json })[last] = to
  return copy
}

/** A pack that only changes ours. */
export function overlayPack(...overlays: readonly Json[]): { [key: string]: Json } {
  return { handrail: 1, id: 'acme-change', title: 'Changes', version: '1', overlays: [...overlays] }
}
