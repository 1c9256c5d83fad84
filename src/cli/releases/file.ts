import { RELEASE_FORM, RELEASED, type Release, type Released } from './types.ts'

/** The text of a recorded release: one thing a line, so that two of them can be compared by eye too. */
export function writeRelease(release: object): string {
  const parts = Object.entries(release).map(([key, value]) => `${JSON.stringify(key)}: ${written(value)}`)
  return `{\n${parts.join(',\n')}\n}\n`
}

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const lines = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(([id, thing]) => `${JSON.stringify(id)}: ${JSON.stringify(thing)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${close}`
}

/** The release that a text holds, or why it holds none. */
export function readRelease(text: string): Release | { readonly problem: string } {
  const value = parsed(text)
  if (!isRecord(value) || value['handrail'] !== 'release') return { problem: 'is no recorded release' }
  if (value['form'] !== RELEASE_FORM)
    return { problem: `is a release of form ${String(value['form'])}, and this Handrail knows form ${RELEASE_FORM}` }
  const broken = [...RELEASED, 'retired', 'paths'].find((kind) => !isRecord(value[kind]))
  if (broken !== undefined) return { problem: `is a release without its ${broken}` }
  const odd = RELEASED.find((kind) => !Object.values(value[kind] ?? {}).every((thing) => isThing(kind, thing)))
  if (odd !== undefined) return { problem: `is a release with broken ${odd}` }
  return value as unknown as Release
}

function isThing(kind: Released, thing: unknown): boolean {
  if (!isRecord(thing) || kind !== 'guides') return isRecord(thing)
  return isRecord(thing['nodes']) && Object.values(thing['nodes']).every(isNode)
}

/** A node is read by the engine, which counts on its options. */
function isNode(node: unknown): boolean {
  if (!isRecord(node) || typeof node['kind'] !== 'string') return false
  const { options } = node
  if (options === undefined) return !['question', 'check'].includes(node['kind'])
  return Array.isArray(options) && options.every(isRecord)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
