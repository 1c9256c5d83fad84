import { clientTexts } from './opensshClientTexts.fixture.ts'
import { rareTexts } from './opensshRareTexts.fixture.ts'
import { serverRarerTexts } from './opensshServerRarerTexts.fixture.ts'
import { serverTexts } from './opensshServerTexts.fixture.ts'
import { sessionTexts } from './opensshSessionTexts.fixture.ts'

/** A text as people paste it, and what it must lead to: causes with their certainty, best first. */
export type PastedText = {
  readonly name: string
  readonly text: string
  readonly outcome: 'diagnosed' | 'uncertain' | 'success' | 'nothing'
  readonly causes: readonly string[]
  /** Signatures that must be set aside. */
  readonly aside?: readonly string[]
}

export const texts: readonly PastedText[] = [
  ...clientTexts,
  ...rareTexts,
  ...serverTexts,
  ...serverRarerTexts,
  ...sessionTexts,
]
