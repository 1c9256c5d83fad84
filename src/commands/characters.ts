/** Controls that turn the reading order around: text would look other than it runs. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
/** Signs without a shape. Joiners and the selectors of emoji are left: names in several scripts need them. */
const SHAPELESS = /(?!\u200c|\u200d|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u

/**
 * One sentence where the text holds a character that no command may hold: terminals act on controls while a command is
 * pasted, and nobody sees the others. `undefined` where there is none.
 */
export function unwritable(text: string): string | undefined {
  if (text.includes('\0')) return 'Remove the NUL character; no command can hold it.'
  if (/[\n\r\u0085\u2028\u2029]/u.test(text)) return 'Enter it on one line, without a line break.'
  if (/\p{Cc}/u.test(text)) return 'Remove the control character, such as a tab or an escape; type the value by hand.'
  if (TURNING.test(text))
    return 'Remove the invisible character that changes the reading order; type the value by hand.'
  if (SHAPELESS.test(text)) return 'Remove the invisible character; type the value by hand.'
  if (/\p{Cs}|[\ufffe\uffff]/u.test(text)) return 'Remove the broken character; type the value by hand.'
  return undefined
}
