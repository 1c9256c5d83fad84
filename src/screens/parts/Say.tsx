import type { Piece } from '../../engine/fill.ts'
import { Pieces } from '../../ui/Pieces.tsx'

/** What an agent reads aloud. */
export function Say({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <div className="my-4 rounded-e-lg border-s-4 border-accent bg-tint px-4.5 py-3">
      <p className="text-xs font-bold tracking-wide text-accent">Say</p>
      <p data-key="say" tabIndex={-1} className="text-lg leading-snug">
        <Pieces pieces={pieces} />
      </p>
    </div>
  )
}
