import type { LoadedGuide } from '../content/load.ts'
import type { Reader, Reading } from '../readers/types.ts'
import type { Cause, Signature } from '../recognizer/types.ts'

/** What it takes to name our words by their ids. */
export type SavingContent = {
  readonly causes: readonly Cause[]
  /** Undefined where there is no such guide; rejects where its part cannot be fetched. */
  readonly guide: (id: string) => Promise<LoadedGuide | undefined>
}

/** What it takes to put them back. */
export type OpeningContent = SavingContent & {
  readonly signatures: readonly Signature[]
  readonly readers: readonly Reader[]
  /** The tool that compares two programs, and what it says of one text. */
  readonly solver: { readonly id: string; readonly read: (text: string) => Reading }
  /** Guide id → its version. */
  readonly versions: Readonly<Record<string, string>>
}
