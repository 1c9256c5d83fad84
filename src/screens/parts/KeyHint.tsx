import { keyActs } from '../../visit/keys.ts'
import { useSettings } from '../../visit/settings.ts'

type Props = {
  readonly of: string
  readonly children: string
  /** On the color of the main button. */
  readonly onAccent?: boolean
}

/** The key that does the same, as long as it acts. For the eye: the list of keys says it to everybody. */
export function KeyHint({ of, children, onAccent = false }: Props) {
  const acts = useSettings((saved) => keyActs(saved, of))
  if (!acts) return undefined
  return (
    <kbd
      aria-hidden="true"
      className={`no-print inline-block min-w-6 shrink-0 rounded-sm border border-b-2 px-1.5 text-center text-xs font-normal ${onAccent ? 'border-current text-inherit' : 'border-line text-soft'}`}
    >
      {children}
    </kbd>
  )
}
