import type { Library } from '../content/index.ts'
import { changesBetween, type Change } from './releases/changes.ts'
import { currentRelease, releaseIn } from './release.ts'
import { asJson, parse, UsageError, type Answer } from './usage.ts'

/** Longer texts are cut where people read: JSON has them whole. */
const LONG = 160

/** What came, went and changed between two releases, or since one. */
export async function diffCommand(words: readonly string[], library: Library): Promise<Answer> {
  const { values, positionals } = parse(words, { json: { type: 'boolean' } })
  const [old, next, ...more] = positionals
  if (old === undefined || more.length > 0) throw new UsageError('diff takes one recorded release, or two.')
  const older = await releaseIn(old)
  const newer = next === undefined ? currentRelease(library) : await releaseIn(next)
  const changes = changesBetween(older, newer)
  if (values.json === true) return { status: 0, out: asJson({ older: older.version, newer: newer.version, changes }) }
  return { status: 0, out: [`${older.version} → ${newer.version}: ${summary(changes)}`, ...listed(changes)].join('\n') }
}

function summary(changes: readonly Change[]): string {
  const count = (what: Change['what']): number =>
    new Set(changes.filter((each) => each.what === what).map(placeOf)).size
  return changes.length === 0
    ? 'nothing changed.'
    : `${count('came')} came, ${count('went')} went, ${count('changed')} changed.`
}

function listed(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map(({ kind }) => kind))].flatMap((kind) => [
    '',
    kind,
    ...changes.filter((each) => each.kind === kind).map(lineOf),
  ])
}

function lineOf(change: Change): string {
  switch (change.what) {
    case 'came':
      return `  + ${change.id}: ${short(change.said)}`
    case 'went':
      return `  - ${change.id}: ${short(change.said)}${change.replacedBy === undefined ? '' : ` (now ${change.replacedBy})`}`
    case 'changed':
      return `  ~ ${change.id}, ${change.field}: ${told(change.before)} → ${told(change.after)}`
  }
}

function told(text: string): string {
  return text === '' ? 'nothing' : `"${short(text)}"`
}

function short(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line
}

function placeOf({ kind, id }: Change): string {
  return `${kind}/${id}`
}
