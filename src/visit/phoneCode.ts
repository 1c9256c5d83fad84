import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { spelledOut } from './spelling.ts'

/** Where a code leads: ids as they stand in links. */
export type Place = { readonly guide: string; readonly node: string }

export type ReadCode =
  | { readonly place: Place; readonly code: string }
  /** What is wrong, in a sentence that says what to do. */
  | { readonly problem: 'length' | 'character' | 'check' | 'unknown'; readonly sentence: string }

/**
 * 29 signs, a prime number: with weights of 1 to 6 every single wrong sign and every two that changed places are
 * noticed. Left out are those that look or sound like another: 0 O, 1 I L, U V, S.
 */
const SIGNS = '23456789ABCDEFGHJKMNPQRTVWXYZ'
const LENGTH = 6

/**
 * The code of a place, to be read aloud: `K7M-2QX-4`, six signs and a check sign. It is made of the ids, which are
 * permanent, so a code of an older or newer version leads to the same place.
 */
export function phoneCodeOf({ guide, node }: Place): string {
  const bytes = sha256(utf8ToBytes(`${guide}/${node}`))
  let rest = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  let code = ''
  for (let at = 0; at < LENGTH; at += 1) {
    code += SIGNS.charAt(rest % SIGNS.length)
    rest = Math.floor(rest / SIGNS.length)
  }
  return shown(code + checkSign(code))
}

/**
 * Reads a code as it was heard: small letters, blanks, dashes and words of the spelling alphabet are fine. `places` are
 * all that are known: guide id → step keys.
 */
export function readPhoneCode(heard: string, places: Readonly<Record<string, readonly string[]>>): ReadCode {
  const signs = signsOf(heard)
  const wrong = [...signs].find((sign) => !SIGNS.includes(sign))
  if (wrong !== undefined)
    return { problem: 'character', sentence: `"${wrong}" stands in no code. Ask for it again, sign by sign.` }
  if (signs.length !== LENGTH + 1)
    return { problem: 'length', sentence: `A code has ${LENGTH + 1} signs, and this has ${signs.length}.` }
  if (checkSign(signs.slice(0, LENGTH)) !== signs.charAt(LENGTH))
    return { problem: 'check', sentence: 'One sign of this code is wrong. Ask for it again, sign by sign.' }
  const code = shown(signs)
  for (const [guide, nodes] of Object.entries(places)) {
    const node = nodes.find((each) => phoneCodeOf({ guide, node: each }) === code)
    if (node !== undefined) return { place: { guide, node }, code }
  }
  return {
    problem: 'unknown',
    sentence: 'This code is right in itself, and leads to no place here: the other side may have other guides.',
  }
}

/** True where a text can only be meant as a code, so that a search offers it. */
export function isPhoneCode(text: string): boolean {
  const signs = signsOf(text)
  if (signs.length !== LENGTH + 1 || ![...signs].every((sign) => SIGNS.includes(sign))) return false
  return checkSign(signs.slice(0, LENGTH)) === signs.charAt(LENGTH)
}

function signsOf(heard: string): string {
  return spelledOut(heard.slice(0, 200))
}

function checkSign(code: string): string {
  const sum = [...code].reduce((total, sign, at) => total + (at + 1) * SIGNS.indexOf(sign), 0)
  return SIGNS.charAt(sum % SIGNS.length)
}

function shown(signs: string): string {
  return `${signs.slice(0, 3)}-${signs.slice(3, 6)}-${signs.slice(6)}`
}
