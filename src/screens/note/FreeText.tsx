import { addText, useVisit } from '../../visit/visit.ts'
import { NoteField } from './NoteField.tsx'

type Props = {
  /** A step of the note, or a section of it. */
  readonly id: string
  /** What the text belongs to, for those who do not see where it stands. */
  readonly of: string
  /** Somebody asked for the field. */
  readonly open: boolean
}

/** Free text at a place of the note: a field where there is some, or where somebody wants some. */
export function FreeText({ id, of, open }: Props) {
  const text = useVisit(({ edits }) => edits.added[id] ?? '')
  if (text === '' && !open) return undefined
  return <NoteField label={`Added: ${of}`} text={text} focus={open} onText={(typed) => addText(id, typed)} />
}
