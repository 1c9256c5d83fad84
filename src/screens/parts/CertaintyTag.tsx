import type { Certainty } from '../../recognizer/types.ts'
import { Tag, type TagTone } from '../../ui/Tag.tsx'

const TONES: Readonly<Record<Certainty, TagTone>> = { certain: 'sure', likely: 'care', possible: 'none' }

/** How sure a cause is. */
export function CertaintyTag({ certainty }: { readonly certainty: Certainty }) {
  return <Tag tone={TONES[certainty]}>{certainty}</Tag>
}
