import type { Code, Decoding } from '../decoders/types.ts'
import { codePage, type CodePage, type Printing } from '../reference/codePage.ts'
import { FAMILIES } from '../reference/families.ts'
import type { Reference } from '../reference/types.ts'
import { markup, type Html } from './markup.ts'
import type { Page } from './page.ts'
import { causeItem, cures, list, part, realLine, templateText } from './pieces.ts'
import { sourceList } from './sourceList.ts'
import { term } from './structured.ts'
import type { Telling } from './telling.ts'

type Numbered = Pick<Code, 'family' | 'number'>

/** Lines shown in full; the other messages are named. */
const FEW = 4

/** The file of a code: `codes/fasp-19.html`, `codes/libssh2--37.html`. */
export function codeFileName({ family, number }: Numbered): string {
  return `codes/${family}-${number}.html`
}

/** A code in a list, with its family. */
export function codeItem(code: Code, root: string): Html {
  return markup`<a href="${root}${codeFileName(code)}">${FAMILIES[code.family].name} ${code.number}: ${code.name}</a>`
}

/** The page of a code: what it means, how else it is written, what is behind it, who prints it. */
export function codeFile({ family, number }: Numbered, reference: Reference, telling: Telling): Page | undefined {
  const page = codePage(reference, family, number)
  if (page === undefined) return undefined
  const { decoding, failure, meant, guides, alsoIn } = page
  const { root } = telling.links
  const name = `${FAMILIES[family].name} ${number}: ${decoding.name}`
  return {
    path: codeFileName({ family, number }),
    title: name,
    kind: 'Code',
    description: decoding.meaning,
    data: term(name, String(number), decoding.meaning, FAMILIES[family].name),
    body: markup`<p class="up"><a href="${root}codes/index.html">Codes</a></p>
<h1>${name}</h1>
${meaning(decoding)}${failure && markup`<p>Failure class: <a href="${root}classes/${failure.id}.html">${failure.title}</a></p>\n`}${cures(guides, telling)}${part(
      'Causes behind it, the likeliest first',
      meant.map(({ cause, certainty }) => causeItem(cause, certainty, '', telling)),
    )}${part('What prints it', [printings(page, root)])}${part('The same number elsewhere', alsoIn.length === 0 ? [] : [list(alsoIn.map((code) => codeItem(code, root)))])}${neighbors(page, root)}${sourceList(decoding.sources, undefined, telling)}`,
  }
}

function meaning({ meaning: text, details, warning, notations }: Decoding): Html {
  const written = Object.entries(notations).map(([notation, each], at) => {
    return markup`${at > 0 ? ', ' : ''}${notation} <code>${each}</code>`
  })
  return markup`<p>${text}</p>
${details.length > 0 ? list(details.map((detail) => markup`${detail}`)) : undefined}${warning && markup`<p class="care">${warning}</p>\n`}${written.length > 0 ? markup`<p class="soft">Also written: ${written}</p>\n` : undefined}`
}

function printings({ printedBy, decoding: { family, number } }: CodePage, root: string): Html {
  if (printedBy.length === 0)
    return markup`<p>${FAMILIES[family].about} No real line with this one is known here.</p>\n`
  return list(printedBy.map((printing, at) => printed(printing, at < FEW, number, root)))
}

function printed({ signature, how, line }: Printing, whole: boolean, number: number, root: string): Html {
  const any = markup`It prints every code of this family: ${templateText(signature.template)}. The line is one with another number; here ${number} would stand in it.`
  const about = how === 'gap' && whole ? markup` <span class="soft">${any}</span>` : undefined
  const real = line === undefined || !whole ? undefined : realLine(line)
  return markup`<a href="${root}messages/${signature.id}.html">${signature.title}</a>${about}${real}`
}

function neighbors({ before, after }: CodePage, root: string): Html | undefined {
  if (before === undefined && after === undefined) return undefined
  const link = (name: string, code: Code | undefined) => code && markup`<li>${name}: ${codeItem(code, root)}</li>\n`
  return markup`<nav aria-label="Neighboring codes"><ul>\n${link('Before it', before)}${link('After it', after)}</ul></nav>\n`
}
