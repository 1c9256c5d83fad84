import { Evidence } from '../../ui/Evidence.tsx'
import { markedLines } from '../parts/markedLines.ts'

/** What the caller sent, line by line. */
export function Symptom({ text, label = 'What the caller sends' }: { readonly text: string; readonly label?: string }) {
  return <Evidence label={label} lines={markedLines(text, [])} />
}
