import { visibleText } from './visibleText.ts'

type Props = {
  readonly text: string
  /** Our own sentence with somebody's values in it: it may be translated. */
  readonly ours?: boolean
}

/** Somebody else's text: set apart from the text around it, with characters that hide made visible. */
export function Shown({ text, ours = false }: Props) {
  return (
    <bdi translate={ours ? undefined : 'no'}>
      {visibleText(text).map((stretch, at) =>
        stretch.token ? (
          <span key={at} className="mx-px rounded-xs border border-edge px-0.5 text-[0.72em] text-soft">
            {stretch.text}
          </span>
        ) : (
          stretch.text
        ),
      )}
    </bdi>
  )
}
