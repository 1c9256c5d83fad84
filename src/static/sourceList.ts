import type { Claim, SourceRef } from '../engine/types.ts'
import { markup, type Html } from './markup.ts'
import type { Telling } from './telling.ts'

/** Where a node comes from and when somebody last looked, by the numbers of the list below, and what a source says that we do not. */
export function claimSources({ sources, reviewed, conflicts = [] }: Claim, listed: readonly string[]): Html {
  const disputed = conflicts.map(
    ({ says, trouble, instead, source }) => markup`<dl class="conflict">
<dt>A source says</dt><dd>${says} (${numberOf(source, listed)})</dd>
<dt>The trouble with it</dt><dd>${trouble}</dd>
<dt>Do this instead</dt><dd>${instead}</dd>
</dl>`,
  )
  const refs = sources.map((ref, at) => markup`${at > 0 ? '; ' : ''}${numberOf(ref, listed)}`)
  return markup`${disputed}<p class="sources">Reviewed ${reviewed}. Sources: ${refs}</p>
`
}

/** The ids of all sources that claims rest on, each once. */
export function sourcesIn(claims: readonly Claim[]): readonly string[] {
  const refs = claims.flatMap(({ sources, conflicts = [] }) => [...sources, ...conflicts.map(({ source }) => source)])
  return [...new Set(refs.map(({ source }) => source))]
}

/** The list that the numbers stand for. */
export function numberedSources(listed: readonly string[], telling: Telling): Html {
  const items = listed.map((id) => markup`<li id="${anchorOf(id)}">${sourceName(id, telling)}</li>\n`)
  return markup`<section class="sources"><h2>Sources</h2>
<ol>${items}</ol></section>
`
}

/** The sources of a page about one thing. */
export function sourceList(refs: readonly SourceRef[], reviewed: string | undefined, telling: Telling): Html {
  if (refs.length === 0) return markup``
  const items = refs.map(({ source, section }) => markup`<li>${sourceName(source, telling, `, ${section}.`)}</li>\n`)
  return markup`<section class="sources"><h2>Sources</h2>
${reviewed === undefined ? undefined : markup`<p>Reviewed ${reviewed}.</p>`}<ul>${items}</ul></section>
`
}

function numberOf({ source, section }: SourceRef, listed: readonly string[]): Html {
  return markup`<a href="#${anchorOf(source)}">source ${listed.indexOf(source) + 1}</a>, ${section}`
}

/** No step key holds a colon. */
function anchorOf(source: string): string {
  return `source:${source}`
}

function sourceName(id: string, { library }: Telling, section = ''): Html {
  const known = library.sources.find((source) => source.id === id)
  const title = known?.title ?? id
  const name = known?.url === undefined ? title : markup`<a href="${known.url}" rel="noreferrer">${title}</a>`
  const caution = known?.caution && markup` <span class="soft">${known.caution}</span>`
  return markup`${name}${section}${caution}`
}
