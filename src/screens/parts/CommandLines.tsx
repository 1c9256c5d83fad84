import { piecesOfLine } from '../../commands/linePieces.ts'
import type { Rendered } from '../../commands/render.ts'
import type { Command, Variant } from '../../commands/types.ts'
import type { Values } from '../../engine/types.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { shapeOf } from './commandText.ts'
import { valueLabel } from './valueLabel.ts'

type Props = {
  readonly command: Command
  readonly variant: Variant
  readonly rendered: Rendered
  readonly values: Values
  /** Where it runs, as whom and at what risk. */
  readonly children: React.ReactNode
}

/** The text of a command with the button that copies exactly it, or its shape and what is still needed. */
export function CommandLines({ command, variant, rendered, values, children }: Props) {
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-line px-4 pt-1 pb-2">
        {children}
        {rendered.ok && <CopyButton text={rendered.lines.join('\n')} what={`the command: ${command.title}`} />}
      </div>
      <pre dir="ltr" lang="en" translate="no" className="bg-sunk px-4 py-3.5 leading-relaxed">
        {rendered.ok ? (
          <code>
            {rendered.lines.map((line, at) => (
              <span key={at}>
                {at > 0 && '\n'}
                <Pieces pieces={piecesOfLine(line, rendered.words[at] ?? [], values)} colored />
              </span>
            ))}
          </code>
        ) : (
          <code className="text-soft">{shapeOf(variant, without(values, rendered.refused)).join('\n')}</code>
        )}
      </pre>
      {!rendered.ok && (
        <ul className="border-t border-line px-4 py-2 text-sm">
          {rendered.missing.length > 0 && (
            <li>
              Still needed:{' '}
              {rendered.missing
                .map(valueLabel)
                .map((label) => label.charAt(0).toLowerCase() + label.slice(1))
                .join(', ')}
            </li>
          )}
          {rendered.refused.map(({ param, reason }) => (
            <li key={param}>
              {param !== '' && `${valueLabel(param)}: `}
              {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A value that is refused stands in no command, not even in one that cannot be copied. */
function without(values: Values, refused: readonly { readonly param: string }[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !refused.some(({ param }) => param === name)))
}
