import { withPseudonyms } from './pseudonyms.ts'
import { redact } from './redact.ts'
import type { KnownValues, Removed } from './redactTypes.ts'
import { visibleLine, visibleLines } from './visible.ts'

/** What somebody tells those who write the content. Of the visit it holds only where they stood, never a value. */
export type Flag = {
  readonly about:
    | {
        readonly kind: 'step'
        readonly guide: { readonly id: string; readonly title: string; readonly version?: string }
        /** `text` with labels where values would stand. */
        readonly node: { readonly key: string; readonly text: string; readonly reviewed: string }
      }
    | { readonly kind: 'nothing'; readonly lines: number; readonly program?: string | undefined }
  /** The person's own words. */
  readonly wrote: string
}

/** The text that is sent, ready to read; `subject` where it goes by mail. */
export type FlagText = { readonly subject: string; readonly text: string; readonly removed: readonly Removed[] }

const EVERY_NAME = { users: true, hosts: true, addresses: true, paths: true }

/**
 * Makes the text for the content's owner. Of what the person wrote secrets and names are out, those of the visit
 * (`known`) first, and control characters are visible.
 */
export function formatFlag({ about, wrote }: Flag, known: KnownValues = {}): FlagText {
  const secret = redact(wrote)
  const named = withPseudonyms([secret.text], EVERY_NAME, known)
  const clean = named.texts[0] ?? ''
  const removed = [...secret.removed, ...named.removed]
  const own = visibleLines(clean).map((line) => `  ${line}`.trimEnd())
  const { subject, where } = about.kind === 'step' ? ofStep(about) : ofNothing(about)
  const said = clean.trim() === '' ? ['  (nothing was written)'] : own
  return { subject, text: `${[subject, '', ...where, '', 'What was written:', ...said].join('\n')}\n`, removed }
}

type Part = { readonly subject: string; readonly where: readonly string[] }

function ofStep({ guide, node }: Extract<Flag['about'], { kind: 'step' }>): Part {
  return {
    subject: `Handrail: a step is wrong (${guide.id}/${node.key})`,
    where: [
      `Guide: ${visibleLine(guide.title)} (${guide.id})`,
      ...versionLine(guide.version),
      `Step: ${visibleLine(node.text)} (${node.key})`,
      `Reviewed: ${node.reviewed}`,
    ],
  }
}

function ofNothing({ lines, program }: Extract<Flag['about'], { kind: 'nothing' }>): Part {
  return {
    subject: 'Handrail: a text in which nothing was recognized',
    where: [`Lines read: ${lines}`, ...(program === undefined ? [] : [`Program: ${program}`])],
  }
}

function versionLine(version: string | undefined): readonly string[] {
  return version === undefined ? [] : [`Version: ${version}`]
}
