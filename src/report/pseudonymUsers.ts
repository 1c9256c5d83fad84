import { isStandardAccount } from './pseudonymStandard.ts'
import type { NameKind } from './redactTypes.ts'

/** A name that stands in a text, and what it names. */
export type Name = { readonly kind: NameKind; readonly text: string }

/** A user with a domain of Windows before it is one name, and the user alone another. */
export function userOf(text: string): readonly Name[] {
  const bare = trimmed(text)
  const own = bare.slice(bare.lastIndexOf('\\') + 1)
  const all = own === bare ? [bare] : [bare, own]
  return all
    .filter((each) => each.length > 1 && !each.includes('=') && !isStandardAccount(each))
    .map((each) => ({ kind: 'user', text: each }))
}

/** Without the signs at the ends that belong to the sentence. */
export function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && '.-,;"\'`([{<\\'.includes(text.charAt(start))) start += 1
  while (end > start && '.-,;"\'`)]}>!?\\'.includes(text.charAt(end - 1))) end -= 1
  if (text[end - 1] === ':' && !text.slice(start, end).endsWith('::')) end -= 1
  return text.slice(start, end)
}
