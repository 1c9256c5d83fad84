import type { Guide } from '../engine/types.ts'
import { markup } from './markup.ts'
import { guideFile } from './telling.ts'

const WIDTH = 640
const HEIGHT = 640

/** The file that tells other programs how to show a guide when somebody pastes its address. */
export function oembedPath(guide: string): string {
  return `oembed/${guide}.json`
}

/**
 * The answer of a page that is asked how to embed it. WordPress keeps the link until the frame has said its height, and
 * takes nothing but these two elements.
 */
export function oembedFile({ id, title }: Guide, url: string): string {
  const page = `${url}guides/${guideFile(id)}`
  const { html } =
    markup`<blockquote><a href="${page}">${title}</a></blockquote><iframe src="${url}embed/1/${guideFile(id)}?fit=scroll" width="${WIDTH}" height="${HEIGHT}" title="${title}"></iframe>`
  const size = { width: WIDTH, height: HEIGHT }
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Handrail',
    provider_url: url,
    ...size,
    html,
  })
}
