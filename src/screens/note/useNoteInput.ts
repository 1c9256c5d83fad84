import type { KnownValues } from '../../report/redactTypes.ts'
import type { ReportInput } from '../../report/types.ts'
import { useCalls } from '../../visit/calls.ts'
import { pageAddress } from '../../visit/pageAddress.ts'
import { useVisit } from '../../visit/visit.ts'
import { knownValuesOf } from '../../visit/visitFileKnown.ts'
import { momentOf } from '../parts/clock.ts'
import type { Guidance } from '../parts/guidance.ts'
import { reportInputOf } from '../parts/reportInput.ts'

/** What the note is made of, as it stands now, and every value of which it is known what it is. */
type NoteInput = { readonly input: ReportInput; readonly known: KnownValues }

/** It was reported when the first thing was done, or when the call began. */
export function useNoteInput(guidance: Guidance | undefined): NoteInput {
  const began = useCalls(({ current }) => current.began)
  const state = useVisit((whole) => whole)
  const at = momentOf(state.trail[0]?.at ?? began)
  return { input: reportInputOf(state, guidance, at, pageAddress()), known: knownValuesOf(state) }
}
