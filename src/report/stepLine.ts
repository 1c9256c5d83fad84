import { visibleLine, visibleLines } from './visible.ts'
import type { ReportStep } from './types.ts'

/** How a format writes what came from outside, and how it sets an answer apart. */
type Marks = { readonly escape: (text: string) => string; readonly strong: (escaped: string) => string }

/** A step in one line: time, what was asked or done, the answer, and the caller's words in quotes. */
export function stepLine({ time, text, answer, words }: ReportStep, { escape, strong }: Marks): string {
  const said = shown(words)
  const given = shown(answer)
  return [
    ...(shown(time) === '' ? [] : [escape(shown(time))]),
    escape(shown(text)),
    ...(given === '' ? [] : [`- ${strong(escape(given))}`]),
    ...(said === '' ? [] : [escape(`"${said}"`)]),
  ].join(' ')
}

/** What the agent added behind a step, line by line. */
export function addedLines({ added }: ReportStep): readonly string[] {
  return visibleLines(added ?? '').filter((line) => line !== '')
}

function shown(text: string | undefined): string {
  return visibleLine(text ?? '')
}
