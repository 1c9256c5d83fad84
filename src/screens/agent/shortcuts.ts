/** What a single key does: permanent ids, as they are stored when somebody switches one off. */
export const SHORTCUT_IDS = [
  'answer',
  'unsure',
  'go',
  'back',
  'paste',
  'say',
  'facts',
  'jump',
  'note',
  'copy',
  'escalate',
  'look',
  'reply',
  'ticket',
  'hand-over',
  'packet',
  'new-call',
  'visits',
  'help',
] as const
export type ShortcutId = (typeof SHORTCUT_IDS)[number]

export type Shortcut = {
  readonly id: ShortcutId
  /** As the browser names the key; `1-9` stands for all of `ANSWER_KEYS`. */
  readonly key: string
  readonly label: string
  readonly where: string
}

const CALL = 'On every page of a call'
const EVERYWHERE = 'On every page'

/**
 * Every single key there is. None has a modifier: those belong to the browser, the screen reader and the telephone.
 * A page marks what a key presses with `data-key` and the id (`answer-1` to `answer-12` for the answers).
 */
export const shortcuts: readonly Shortcut[] = [
  { id: 'answer', key: '1-9', label: 'Give the answer with this sign, or follow the cause with it', where: CALL },
  { id: 'unsure', key: '0', label: 'Not sure, or nobody can look', where: CALL },
  { id: 'go', key: 'Enter', label: 'Go on: with what the output says, or with the first link', where: CALL },
  { id: 'back', key: 'b', label: 'Back to the step before', where: CALL },
  { id: 'paste', key: 'p', label: 'Into the box for a text or an output', where: CALL },
  { id: 'say', key: 's', label: 'To the words to read aloud', where: CALL },
  { id: 'facts', key: 'f', label: "The caller's facts", where: CALL },
  { id: 'note', key: 'n', label: 'Into the note', where: CALL },
  { id: 'copy', key: 'c', label: 'Copy the note, or the text for the administrator', where: CALL },
  { id: 'escalate', key: 'e', label: 'Hand it on', where: CALL },
  { id: 'look', key: 'l', label: 'Look at the note as it will be copied', where: CALL },
  { id: 'reply', key: 'r', label: 'Reply to the caller', where: CALL },
  { id: 'ticket', key: 't', label: 'New ticket', where: CALL },
  { id: 'hand-over', key: 'h', label: 'Hand the visit over: a link, a code, a file', where: CALL },
  { id: 'packet', key: 'a', label: "The text for the server's administrator", where: CALL },
  { id: 'jump', key: 'j', label: 'Jump to a question, a cause, a message or a code', where: EVERYWHERE },
  { id: 'new-call', key: 'w', label: 'New call; this one is put aside', where: EVERYWHERE },
  { id: 'visits', key: 'v', label: 'The calls of today', where: EVERYWHERE },
  { id: 'help', key: '?', label: 'This list', where: EVERYWHERE },
]

/** The keys of the first twelve answers; a page with a thirteenth has it as its way on for the unsure. */
export const ANSWER_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'x', 'y', 'z'] as const

/** The key that stands beside an answer: its own, and for the unsure one that has none, the zero. */
export function keyOfAnswer(at: number, unsure: boolean): string | undefined {
  return at >= 9 && unsure ? '0' : ANSWER_KEYS[at]
}

/** The part of a key press that decides. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/** What a press asks for: an id, and for an answer its number. Nothing with a modifier, and nothing that repeats. */
export function pressed(press: Press): { readonly id: ShortcutId; readonly digit?: number } | undefined {
  const { key } = press
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.isComposing) return undefined
  // On some keyboards a digit and the question mark need the shift key.
  const answer = ANSWER_KEYS.findIndex((each) => each === key)
  if (answer >= 0 && (key <= '9' || !press.shiftKey)) return { id: 'answer', digit: answer + 1 }
  const found = shortcuts.find((each) => each.key === key && each.id !== 'answer')
  return found === undefined || (press.shiftKey && key !== '?') ? undefined : { id: found.id }
}
