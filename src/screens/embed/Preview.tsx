import { createElement } from 'react'
import { attributesOf, type Wish } from './snippets.ts'

type Props = { readonly wish: Wish; readonly title: string }

/** The element itself. The address of this page is not its to change. */
export function Preview({ wish, title }: Props) {
  const { 'deep-link': _, ...attributes } = attributesOf(wish)
  return (
    <div className="mt-3 rounded-lg border border-dashed border-edge p-2">
      {createElement('handrail-guide', { ...attributes, key: JSON.stringify(attributes) }, title)}
    </div>
  )
}
