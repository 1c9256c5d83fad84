import { Shown } from '../../ui/Shown.tsx'

/** What follows from the versions that the text names or that its lines prove. */
export function CauseNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return undefined
  return (
    <ul className="my-3 list-disc space-y-1 ps-6 text-[0.95rem] text-soft">
      {notes.map((note) => (
        <li key={note}>
          <Shown text={note} ours />
        </li>
      ))}
    </ul>
  )
}
