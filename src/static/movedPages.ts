import type { Named, RetiredIds } from '../content/retired.ts'
import { markup } from './markup.ts'
import { rootOf, type Page } from './page.ts'

/** Where the pages of a kind lie. Commands and readers have none. */
const FILES: Partial<Record<Named, (id: string) => string>> = {
  guides: (id) => `guides/${id}.html`,
  classes: (id) => `classes/${id}.html`,
  causes: (id) => `causes/${id}.html`,
  codes: (id) => `codes/${id.replace('/', '-')}.html`,
  messages: (id) => `messages/${id}.html`,
  programs: (id) => `programs/${id}.html`,
}

/** A page at each address that once had another one, which says where that is now. */
export function movedPages(retired: RetiredIds, pages: readonly Page[]): readonly Page[] {
  const known = new Map(pages.map((page) => [page.path, page]))
  return (Object.keys(retired) as Named[]).flatMap((kind) =>
    Object.entries(retired[kind]).flatMap(([id, { replacedBy }]): readonly Page[] => {
      const file = FILES[kind]
      const now = file && known.get(file(replacedBy ?? ''))
      if (file === undefined || now === undefined) return []
      const path = file(id)
      const body = markup`<h1>This page has moved</h1>
<p>It is here now: <a href="${rootOf(path)}${now.path}">${now.title}</a></p>
`
      const title = `Moved: ${now.title} (${id})`
      return [{ path, title, description: now.description, body, canonical: now.path, apart: true }]
    }),
  )
}
