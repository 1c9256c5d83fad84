import { escapeHtml } from '../report/escapeHtml.ts'

/** Text that is HTML already. Everything else is escaped when it is put into some. */
export type Html = { readonly html: string }

type Value = string | number | Html | undefined | readonly Value[]

/** HTML with values in it. What is no HTML yet is escaped; a list is its items one after the other; nothing is nothing. */
export function markup(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let html = texts[0] ?? ''
  for (const [at, value] of values.entries()) html += written(value) + (texts[at + 1] ?? '')
  return { html }
}

function written(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return isHtml(value) ? value.html : value.map(written).join('')
}

function isHtml(value: Html | readonly Value[]): value is Html {
  return 'html' in value
}
