/** What may stand inside a word without ending it: `rsa-sha2-512`, `sshd_config`, `%Net.SSH.Session`, `key@openssh.com`. */
const JOINTS = '_-.@+'
const JOINT = /[_.@+-]/u
/** One character class, repeated: linear, however long the text. */
const WORD = /[\p{L}\p{N}_.@+-]+/gu
const QUOTES = /['\u2018\u2019\u02bc]/gu
const MINUS = /[\u2212\u2013\u2010\u2011\ufe63\uff0d]/gu

/** True for a word that must be found as it is: the next number or version is something else. */
export function hasDigit(word: string): boolean {
  for (const sign of word) if (isDigit(sign)) return true
  return false
}

/**
 * The words of a text, in lower case. Joined words stay whole, a minus before a number stays with it, an apostrophe falls
 * away: `Couldn't` is `couldnt`.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(QUOTES, '').replaceAll(MINUS, '-')
  return (plain.match(WORD) ?? []).map(withoutEdges).filter((word) => word !== '')
}

/** The words of a text for the index: joined words stand there whole and in their parts. */
export function wordsAndParts(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const parts = partsOf(word)
    return parts.length > 1 ? [word, ...parts] : [word]
  })
}

/**
 * The words to look for. A joined word without a digit is looked for in its parts, so that `host-key` finds `host key`;
 * one with a digit only as a whole, because `rsa-sha2-512` is not `rsa-sha2-256`.
 */
export function wordsToFind(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => (hasDigit(word) ? [word] : partsOf(word)))
}

/** One spelling for everything that is written the same but for signs and case. */
export function sameWords(text: string): string {
  return wordsOf(text).join(' ')
}

function partsOf(word: string): readonly string[] {
  return word.split(JOINT).filter((part) => part !== '')
}

/** Signs at the edges belong to the sentence; only the minus before a number belongs to the number. */
function withoutEdges(word: string): string {
  let from = 0
  let to = word.length
  while (from < to && JOINTS.includes(word.charAt(from))) from += 1
  while (to > from && JOINTS.includes(word.charAt(to - 1))) to -= 1
  const bare = word.slice(from, to)
  return from === 1 && word.startsWith('-') && isWhole(bare) ? `-${bare}` : bare
}

function isWhole(word: string): boolean {
  for (const sign of word) if (!isDigit(sign)) return false
  return word !== ''
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}
