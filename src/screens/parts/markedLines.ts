import type { Mark } from '../../readers/types.ts'
import type { EvidenceLine } from '../../ui/Evidence.tsx'

const MOST = 60
const AROUND = 1
const LONGEST = 2_000

/** The pasted lines with their marks: all of a short text, the marked ones and their neighbors of a long one. */
export function markedLines(text: string, marks: readonly Mark[]): readonly EvidenceLine[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop()
  const marked = new Set(marks.map(({ line }) => line))
  const near = (number: number): boolean =>
    Array.from({ length: 2 * AROUND + 1 }, (_, at) => number - AROUND + at).some((each) => marked.has(each))
  return lines
    .map((line, at) => lineOf(line, at + 1, marks))
    .filter(({ number }) => lines.length <= MOST || near(number) || (marks.length === 0 && number <= MOST))
    .slice(0, MOST * 2)
}

function lineOf(text: string, number: number, all: readonly Mark[]): EvidenceLine {
  const marks = all
    .filter(({ line }) => line === number)
    .map(({ start, end, note }) => ({ from: start, to: Math.min(end, LONGEST), note }))
  const notes = [...new Set(marks.map(({ note }) => note))].filter((note) => note !== '').join('; ')
  return {
    number,
    text: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text,
    tone: marks.length > 0 ? 'hit' : 'plain',
    marks,
    ...(notes === '' ? {} : { note: notes }),
  }
}
