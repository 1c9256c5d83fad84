import type { Mark, Reader, Sample } from './types.ts'

export type ReaderDefect = { readonly where: string; readonly problem: string }

/** A reader's samples have to show at least this much. */
const FEWEST_SAMPLES = 8

/** Runs every sample of every reader and names what does not hold. Empty: all is well. */
export function readerDefects(readers: readonly Reader[]): readonly ReaderDefect[] {
  const ids = readers.map((reader) => reader.id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    ...twice.map((id) => ({ where: `reader ${id}`, problem: 'the id is used twice' })),
    ...readers.flatMap((reader) => [
      ...tableDefects(reader),
      ...reader.samples.flatMap((sample) => sampleDefects(reader, sample)),
    ]),
  ]
}

function tableDefects(reader: Reader): ReaderDefect[] {
  const where = `reader ${reader.id}`
  const defects: ReaderDefect[] = []
  const shown = new Set(reader.samples.map((sample) => sample.verdict))
  for (const verdict of [...Object.keys(reader.verdicts), 'unreadable']) {
    if (!shown.has(verdict)) defects.push({ where, problem: `no sample has the verdict ${verdict}` })
  }
  if (reader.samples.length < FEWEST_SAMPLES) defects.push({ where, problem: `fewer than ${FEWEST_SAMPLES} samples` })
  if (Object.hasOwn(reader.verdicts, 'unreadable'))
    defects.push({ where, problem: 'unreadable belongs to every reader and not into its table' })
  return defects
}

function sampleDefects(reader: Reader, sample: Sample): ReaderDefect[] {
  const where = `reader ${reader.id}, sample "${sample.name}"`
  const reading = reader.read(sample.text, sample.context ?? {})
  const problems: string[] = []
  if (reading.verdict !== sample.verdict) problems.push(`says ${reading.verdict} instead of ${sample.verdict}`)
  if (reading.summary.trim() === '') problems.push('has no summary')
  if (sample.from.trim() === '') problems.push('does not tell where it was seen')
  if (!reading.marks.every((mark) => liesInside(mark, sample.text)))
    problems.push('marks something outside of the text')
  return problems.map((problem) => ({ where, problem }))
}

/** The mark covers at least one character of a line that is there, or all of an empty one. */
export function liesInside(mark: Mark, text: string): boolean {
  const line = text.split('\n')[mark.line - 1]
  if (line === undefined || mark.start < 0 || mark.end > line.length) return false
  return mark.start < mark.end || line.length === 0
}
