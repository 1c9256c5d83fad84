import { formatReport, FORMAT_NAMES, FORMATS, type Format, type FormatOptions } from '../../report/formats.ts'
import { redactReport } from '../../report/redactReport.ts'
import type { KnownValues, Pseudonym, RedactOptions, Removed } from '../../report/redactTypes.ts'
import type { Report } from '../../report/types.ts'
import { copyRich } from '../../ui/copyRich.ts'
import { copyText } from '../../ui/copyText.ts'
import { settings, useSettings } from '../../visit/settings.ts'
import type { Saved } from '../../visit/storage.ts'
import { removedText } from './removedText.ts'

/** A text on its way out: exactly what is copied, what was taken out of it, and who is who in it. */
export type Outgoing = {
  readonly text: string
  readonly removed: readonly Removed[]
  readonly pseudonyms: readonly Pseudonym[]
}

/** In which format, and which kinds of names give way. */
export type Leaving = { readonly format: Format; readonly replaced: RedactOptions }

/** For the caller, who has to recognize the names. */
export const NOTHING_REPLACED: RedactOptions = {}

/** A report and the values of which it is known what they are. */
export type Letter = { readonly report: Report; readonly known: KnownValues }

/** `first` is the format until one is chosen. */
export function useLeaving(first: Format = 'markdown'): Leaving {
  const saved = useSettings(({ noteFormat, replaced }) => ({ noteFormat, kinds: replaced.join() }))
  return leavingOf({ noteFormat: saved.noteFormat, replaced: saved.kinds.split(',') }, first)
}

/** The same for an event, which looks once. */
export function leavingNow(): Leaving {
  return leavingOf(settings.getState(), 'markdown')
}

type Chosen = { readonly noteFormat?: Saved['noteFormat'] | undefined; readonly replaced: Saved['replaced'] }

function leavingOf({ noteFormat, replaced }: Chosen, first: Format): Leaving {
  return {
    format: FORMATS.find((each) => each === noteFormat) ?? first,
    replaced: {
      users: replaced.includes('users'),
      hosts: replaced.includes('hosts'),
      addresses: replaced.includes('addresses'),
      paths: replaced.includes('paths'),
    },
  }
}

/** The text as it leaves. */
export function outgoingOf(
  { report, known }: Letter,
  { format, replaced }: Leaving,
  options?: FormatOptions,
): Outgoing {
  const { report: clean, removed, pseudonyms } = redactReport(report, replaced, known)
  return { text: formatReport(clean, format, options).text, removed, pseudonyms }
}

/** Copies it, with its formatting where it has some, and says in a sentence what was copied and what is not in it. */
export async function copyOut(letter: Letter, leaving: Leaving, name: string): Promise<string> {
  const { text, removed } = outgoingOf(letter, leaving)
  const copied =
    leaving.format === 'html'
      ? await copyRich(text, outgoingOf(letter, { ...leaving, format: 'text' }).text)
      : await copyText(text)
  if (!copied) return 'This browser does not allow copying. Open the text, select it and copy it by hand.'
  return `Copied the ${name} as ${FORMAT_NAMES[leaving.format].name}. ${removedText(removed)}`
}
