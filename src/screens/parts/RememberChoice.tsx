import { useSite } from '../../visit/site.ts'
import { chooseRemember, useSettings } from '../../visit/settings.ts'

/** Remembering where one is, on this device, is a choice. */
export function RememberChoice({ onRemember }: { readonly onRemember: () => void }) {
  const remember = useSettings((saved) => saved.remember)
  if (useSite().closed('remember')) return undefined
  return (
    <label className="no-print mt-3 flex min-h-11 items-start gap-2 text-sm text-soft">
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0"
        checked={remember}
        onChange={({ target: { checked } }) => {
          chooseRemember(checked)
          if (checked) onRemember()
        }}
      />
      <span>Remember on this device where I am: the step, never what I pasted or typed</span>
    </label>
  )
}
