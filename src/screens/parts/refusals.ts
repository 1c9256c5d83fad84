import { holdsPrivateKey } from '../../visit/privateKey.ts'

/** The sentence for a text that holds a private key: it is neither kept nor shown. */
export function refusePrivateKey(text: string): string | undefined {
  return holdsPrivateKey(text)
    ? 'This text holds a private key, so it was not taken, and nothing of it is kept. Paste only the error message. If you sent the key anywhere else, treat it as stolen and replace it.'
    : undefined
}
