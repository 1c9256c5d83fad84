const PUTTY = 'PuTTY-User-Key-File-'
/** Between `BEGIN` and these words stand at most an algorithm and `ENCRYPTED`. */
const WORDS = 'PRIVATE KEY'
const SSH_COM = 'BEGIN SSH2 ENCRYPTED'

/** True where the text holds the beginning of a private key, which must be neither kept nor shown. */
export function holdsPrivateKey(text: string): boolean {
  if (text.includes(PUTTY) || text.includes(SSH_COM)) return true
  for (let at = text.indexOf(WORDS); at >= 0; at = text.indexOf(WORDS, at + 1)) {
    const before = text.slice(Math.max(0, at - 40), at)
    const begin = before.lastIndexOf('-BEGIN ')
    if (begin >= 0 && !before.includes('\n', begin)) return true
  }
  return false
}
