import type { Library } from '../content/index.ts'
import { foundLabels } from '../content/foundLabels.ts'
import { fill } from '../engine/fill.ts'
import type { Values } from '../engine/types.ts'
import { markup, type Html } from './markup.ts'
import { partOf } from './stops.ts'

/** How a page reaches others. */
export type Links = {
  /** From the page to the folder of the site: `../`. */
  readonly root: string
  /** The page of a guide, or a place in it by its step key. */
  readonly guide: (id: string, key?: string) => string
  /** The same guide where it asks and answers; absent where the page is that already. */
  readonly interactive?: (id: string, key?: string) => string
}

/** All that a page without script is made of. */
export type Telling = { readonly library: Library; readonly links: Links }

/** The links of a page of the site; `root` leads from it to the folder of the site. */
export function linksFrom(root: string): Links {
  return {
    root,
    guide: (id, key = '') => `${root}guides/${placeIn(id, key)}`,
    interactive: (id, key) => `${root}index.html#/g/${id}${key === undefined ? '' : `/${key}?from=${key}`}`,
  }
}

/** The links of a guide that stands in somebody else's page: they stay beside it. */
export const linksInEmbed: Links = { root: '../../', guide: (id, key = '') => placeIn(id, key) }

/** The file of a guide or of a part of it: `ssh-sudo.html`, `aspera-error-19.faspex-account.html`. */
export function guideFile(id: string, part = ''): string {
  return `${id}${part === '' ? '' : `.${part}`}.html`
}

function placeIn(id: string, key: string): string {
  return `${guideFile(id, partOf(key))}${key === '' ? '' : `#${key}`}`
}

/** A text with the values that are given; the others by their names. */
export function told(text: string, { library }: Telling, given: Values = {}): Html {
  const pieces = fill(text, given, (name) => bracketed(name, library))
  return markup`${pieces.map(({ text: piece, param }) => (param === undefined ? piece : markup`<b>${piece}</b>`))}`
}

/** The same without emphasis, for titles. */
export function plain(text: string, library: Library, given: Values = {}): string {
  return fill(text, given, (name) => bracketed(name, library))
    .map((piece) => piece.text)
    .join('')
}

/** What a parameter is called within a sentence. */
export function labelIn(name: string, library: Library): string | undefined {
  const label = library.parameters.find((parameter) => parameter.name === name)?.label ?? foundLabels.get(name)
  return label === undefined ? undefined : label.charAt(0).toLowerCase() + label.slice(1)
}

function bracketed(name: string, library: Library): string | undefined {
  if (name === 'count') return 'several'
  const label = labelIn(name, library)
  return label === undefined ? undefined : `[${label}]`
}
