import { wordsOf, type PastedLine } from './lines.ts'

/** One line of `ssh -G` or `sshd -T`: a name in small letters and its value. */
export type PrintedSetting = { readonly line: PastedLine; readonly name: string; readonly value: string }

/** The lines of a paste that begin with one of the names. Both programs print nothing else. */
export function printedSettings(lines: readonly PastedLine[], names: ReadonlySet<string>): readonly PrintedSetting[] {
  return lines.flatMap((line) => {
    const [first] = wordsOf(line.text.slice(0, 80))
    const name = first?.text.toLowerCase() ?? ''
    if (first === undefined || !names.has(name)) return []
    return [
      {
        line,
        name,
        value: line.text
          .slice(first.at + first.text.length)
          .trim()
          .slice(0, 2000),
      },
    ]
  })
}
