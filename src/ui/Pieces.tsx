type Props = {
  readonly pieces: readonly { readonly text: string; readonly param?: string }[]
  /** Colored, where everything around is monospace and weight alone is not seen. */
  readonly colored?: boolean
}

/** Text with values in it: values stand apart, so that theirs cannot be taken for ours. */
export function Pieces({ pieces, colored = false }: Props) {
  return pieces.map(({ text, param }, at) =>
    param === undefined ? (
      text
    ) : (
      <bdi key={at} translate="no" className={`font-semibold wrap-anywhere ${colored ? 'text-accent' : ''}`}>
        {text}
      </bdi>
    ),
  )
}
