/** Characters of a line that are shown. */
const LONGEST_SHOWN = 2000

/** The part of a text that is shown, copied: what is cut out of a piece of the text would keep the whole piece alive. */
export function shown(text: string): string {
  return `${text.slice(0, LONGEST_SHOWN)} `.slice(0, -1)
}
