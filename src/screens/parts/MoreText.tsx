import { AnotherError } from './AnotherError.tsx'

type Props = {
  readonly title?: string
  /** The page has another box, which the key for texts goes to. */
  readonly apart?: boolean
}

/** A caller brings up another error at any time. */
export function MoreText({ title, apart = false }: Props) {
  return (
    <details id="more-text" data-key={apart ? undefined : 'paste'} className="no-print mt-6">
      <summary className="w-fit text-sm underline underline-offset-[0.18em]">Another error came: paste it</summary>
      <div className="mt-1">
        <AnotherError {...(title === undefined ? {} : { title })} />
      </div>
    </details>
  )
}
