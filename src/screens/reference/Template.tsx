import type { Signature } from '../../recognizer/types.ts'
import { templatePieces } from '../../search/template.ts'
import { Shown } from '../../ui/Shown.tsx'
import { Row } from './Part.tsx'

/** A message as it is printed, with names where somebody's values stand. */
export function Template({ template }: { readonly template: string }) {
  return (
    <code translate="no">
      {templatePieces(template).map(({ text, gap }, at) =>
        gap ? (
          <var key={at} className="text-accent">
            {text}
          </var>
        ) : (
          text
        ),
      )}
    </code>
  )
}

/** A real line, as somebody saw it. */
export function RealLine({ line }: { readonly line: string }) {
  return (
    <pre dir="ltr" className="my-2 rounded-lg border border-line bg-sunk px-4 py-2.5 leading-relaxed">
      <Shown text={line} />
    </pre>
  )
}

/** A message in a list. */
export function MessageRow({ signature }: { readonly signature: Signature }) {
  const { id, template, title } = signature
  return (
    <Row to={`/ref/message/${id}`} about={`${title}${versions(signature)}`}>
      <Template template={template} />
    </Row>
  )
}

/** Which versions of its program print a message, where that is known. */
export function versions({ since, until }: Signature): string {
  if (since !== undefined && until !== undefined) return ` (versions ${since} to ${until})`
  if (since !== undefined) return ` (from version ${since} on)`
  return until === undefined ? '' : ` (up to version ${until})`
}
