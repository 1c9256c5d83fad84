/** Whether single keys act in each view, and which of them were switched off one by one. */
export type Keys = { readonly self: boolean; readonly agent: boolean; readonly off: readonly string[] }

/** Nobody who reads for themselves expects that a letter acts; an agent works with them all day. */
export const INITIAL_KEYS: Keys = { self: false, agent: true, off: [] }

const MOST = 40

/** Keys as they were saved. An older version saved whether the digits answer: a `false` was somebody's choice. */
export function acceptKeys(value: unknown): Keys {
  if (value === false) return { ...INITIAL_KEYS, agent: false }
  if (typeof value !== 'object' || value === null) return INITIAL_KEYS
  const { self, agent, off } = value as Record<string, unknown>
  const ids = Array.isArray(off) ? off.slice(0, MOST).filter(isId) : []
  return { self: self === true, agent: agent !== false, off: [...new Set(ids)] }
}

type Chosen = { readonly keys: Keys; readonly view: 'self' | 'agent' }

/** True where a single key acts in the view that is shown. */
export function keyActs({ keys, view }: Chosen, id: string): boolean {
  return keys[view] && !keys.off.includes(id)
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z-]{1,20}$/.test(value)
}
