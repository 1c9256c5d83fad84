/** The sentences of a text. A dot inside a number or a name ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?](?=\s|$)/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

/** The words of a text as they are spoken: what stands between spaces and has a letter or a digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(' ').map(bare).filter(hasSound)
}

/** A word without the marks around it: `"ready",` is ready. A leading dot or dash stays: `.ssh` and `-v` are no words. */
function bare(word: string): string {
  const marks = '"\'“”‘’,;:!?()…'
  let start = 0
  let end = word.length
  while (start < end && marks.includes(word.charAt(start))) start += 1
  while (end > start && `${marks}.`.includes(word.charAt(end - 1))) end -= 1
  return word.slice(start, end)
}

function hasSound(word: string): boolean {
  return [...word].some((char) => char.toLowerCase() !== char.toUpperCase() || (char >= '0' && char <= '9'))
}
