import { SLOTS, type Lists, type Settled, type Slot } from './types.ts'

/** Ciphers that check integrity themselves: no MAC is negotiated beside them. */
function checksItself(cipher: string): boolean {
  return cipher === 'chacha20-poly1305@openssh.com' || cipher.endsWith('-gcm@openssh.com') || cipher.startsWith('AEAD_')
}

/**
 * Methods of GSSAPI (RFC 4462) prove the server by themselves; every other method in use needs a host key that can
 * sign. None in use needs one that can encrypt, so that condition of the rule never bites.
 */
function needsSignature(kex: string): boolean {
  return !kex.startsWith('gss-')
}

/** Every kind of host key signs but `null`, which stands for none. */
function signs(hostKey: string): boolean {
  return hostKey !== 'null'
}

/**
 * What two sides agree on, by the rules of RFC 4253, section 7.1: the first name of the client's list that the server
 * also has. A slot of which a list is missing stays unknown.
 */
export function settle(client: Lists, server: Lists): readonly Settled[] {
  const settled = new Map<Slot, Settled>()
  for (const slot of SLOTS) settled.set(slot, settleSlot(slot, client, server, settled))
  return [...settled.values()]
}

function settleSlot(slot: Slot, client: Lists, server: Lists, before: ReadonlyMap<Slot, Settled>): Settled {
  const own = client[slot]
  const other = server[slot]
  if (own === undefined || other === undefined) {
    return { slot, state: 'unknown', shared: [], onlyClient: own ?? [], onlyServer: other ?? [] }
  }
  const shared = own.filter((name) => other.includes(name))
  const rest = {
    slot,
    shared,
    onlyClient: own.filter((name) => !other.includes(name)),
    onlyServer: other.filter((name) => !own.includes(name)),
  }
  const cipher = before.get(slot === 'macOut' ? 'cipherOut' : 'cipherIn')?.chosen
  if ((slot === 'macOut' || slot === 'macIn') && cipher !== undefined && checksItself(cipher)) {
    return { ...rest, state: 'implicit' }
  }
  const chosen = chosenOf(slot, shared, client, server, before)
  return chosen === undefined ? { ...rest, state: 'none' } : { ...rest, state: 'agreed', chosen }
}

function chosenOf(
  slot: Slot,
  shared: readonly string[],
  client: Lists,
  server: Lists,
  before: ReadonlyMap<Slot, Settled>,
): string | undefined {
  if (slot === 'hostKey') {
    const kex = before.get('kex')?.chosen
    return shared.find((name) => signs(name) || (kex !== undefined && !needsSignature(kex)))
  }
  if (slot !== 'kex') return shared[0]
  const keys = client.hostKey?.filter((name) => server.hostKey?.includes(name))
  const canSign = keys === undefined || server.hostKey === undefined || keys.some(signs)
  // Where no host key fits, the method is not to blame: programs name the host key then, and so do we.
  return shared.find((name) => canSign || !needsSignature(name)) ?? shared[0]
}
