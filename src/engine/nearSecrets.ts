import { optionsOf } from './options.ts'
import type { Place } from './types.ts'

/** Words beside which a caller may read out, send or paste what nobody else may know. */
const SECRETS = [
  'password',
  'passphrase',
  'private key',
  'key file',
  'keyfile',
  'secret',
  'token',
  'credential',
  'id_rsa',
  'id_ed25519',
  'id_ecdsa',
  '.ppk',
  '.pem',
  'aspera_scp_pass',
] as const

/** Everything a node says, to whomever. */
export function textsOf(node: Place): readonly string[] {
  const { text, why, say } = node
  const options = optionsOf(node).flatMap(({ label, listen = [] }) => [label, ...listen])
  return [text, why, say, node.do, ...options, ...ownTexts(node)]
}

/**
 * True where keys or passwords are near: in what a node says, or in `around`, the parameters and the texts of its
 * commands and of its reader.
 */
export function isNearSecrets(node: Place, around: readonly string[]): boolean {
  return [...textsOf(node), ...around].some((text) => {
    const plain = text.toLowerCase()
    return SECRETS.some((word) => plain.includes(word))
  })
}

function ownTexts(node: Place): readonly string[] {
  switch (node.kind) {
    case 'question':
      return [node.hint ?? '']
    case 'check':
      return node.steps ?? []
    case 'fix':
      return [node.before ?? '', node.verify.text, node.undo.text, ...(node.steps ?? [])]
    case 'outcome':
      return node.collect ?? []
  }
}
