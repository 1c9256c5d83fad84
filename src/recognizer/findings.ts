import { codesOf } from './codes.ts'
import type { CompiledSignatures } from './compile.ts'
import { createProbe, matchTemplate, type Probe } from './match.ts'
import { timeOf } from './header.ts'
import { textOf } from './rawLine.ts'
import type { Match } from './scanLine.ts'
import { idOf, noteFinding, noteTime, type Note, type Session } from './session.ts'
import { shown } from './shown.ts'
import type { Gap, Template } from './template.ts'

const AFTERTHOUGHT = ' [preauth]'
/** A line break as JSON writes it: Ansible prints a whole transcript in one line. */
const WRITTEN_BREAK = '\\r\\n'

/** Takes the finding and its values out of a note. */
export function noteWhole(compiled: CompiledSignatures, session: Session, { match, raw, line, lines }: Note): void {
  const signature = compiled.signatures[match.signature]
  if (signature === undefined) return
  if (session.program === '') session.program = signature.program
  const text = textOf(raw)
  const own = shown(text)
  noteTime(session, timeOf(text))
  noteFinding(session, {
    signature: signature.id,
    line,
    lines,
    text: own,
    session: idOf(session),
    truncated: match.truncated,
    values: match.truncated ? {} : valuesOf(compiled, match, text.length === own.length ? own : text),
  })
}

/** The values that the gaps of a match take, by name. */
function valuesOf(compiled: CompiledSignatures, match: Match, text: string): Readonly<Record<string, string>> {
  const probe = createProbe()
  const template = captured(compiled, match, text, probe)
  const values: Record<string, string> = {}
  for (const gap of template?.gaps ?? []) {
    values[gap.name] = valueOf(gap, text.slice(probe.captures[gap.slot * 2], probe.captures[gap.slot * 2 + 1]))
  }
  return values
}

/** Matches once more, which fills the captures of the probe. */
export function captured(
  { compiled }: CompiledSignatures,
  { signature, start }: Match,
  text: string,
  probe: Probe,
): Template | undefined {
  const template = compiled[signature]?.template
  probe.steps = 0
  if (template !== undefined) matchTemplate(template, codesOf(text), start, probe)
  return template
}

function valueOf(gap: Gap, taken: string): string {
  const value = withinLine(gap, taken).trim()
  if (gap.type.kind === 'typed') return value
  return value.endsWith(AFTERTHOUGHT) ? value.slice(0, -AFTERTHOUGHT.length) : value
}

function withinLine({ type }: Gap, taken: string): string {
  const at = type.last ? taken.lastIndexOf(WRITTEN_BREAK) : taken.indexOf(WRITTEN_BREAK)
  if (at < 0) return taken
  return type.last ? taken.slice(at + WRITTEN_BREAK.length) : taken.slice(0, at)
}
