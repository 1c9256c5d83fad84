import { STAGE_NAMES } from '../content/stageNames.ts'
import { PROGRAMS } from '../recognizer/programs.ts'
import type { Signature } from '../recognizer/types.ts'
import { messagePage } from '../reference/messagePage.ts'
import { ROLES } from '../reference/roles.ts'
import type { Reference } from '../reference/types.ts'
import { shownTemplate } from '../search/template.ts'
import { markup, type Html } from './markup.ts'
import type { Page } from './page.ts'
import { causeItem, cures, part, realLine, templateText } from './pieces.ts'
import { sourceList } from './sourceList.ts'
import { question } from './structured.ts'
import { plain, type Telling } from './telling.ts'

const NOTE = 'Other lines have a say in it: it takes some of them, or none that speaks against it.'

/** The page of a message: who prints it, how it looks, what it can mean, where that is cured. */
export function messageFile(id: string, reference: Reference, telling: Telling): Page | undefined {
  const page = messagePage(reference, id)
  if (page === undefined) return undefined
  const { signature, lines, meant, guides, sources } = page
  const { root } = telling.links
  const { program, title, template, role, reviewed } = signature
  const causes = meant.map(({ cause, certainty, alone }) => causeItem(cause, certainty, alone ? '' : NOTE, telling))
  const meanings = meant.map(({ cause }) => `${cause.title}: ${plain(cause.explanation, telling.library)}`)
  return {
    path: `messages/${id}.html`,
    title: `${PROGRAMS[program]}: ${shownTemplate(template)}`,
    kind: 'Message',
    description: `${title}. ${ROLES[role]}`,
    reviewed,
    data: question(`What does "${shownTemplate(template)}" mean?`, [`${title}.`, ...meanings].join(' '), reviewed),
    body: markup`<p class="up"><a href="${root}programs/${program}.html">Messages of ${PROGRAMS[program]}</a></p>
<h1>${title}</h1>
<p class="message">${templateText(template)}</p>
<p>${ROLES[role]}</p>
${facts(signature, reference, root)}${cures(guides, telling)}${part(causes.length === 1 ? 'What it means' : 'What it can mean, the surest first', causes)}${part(lines.length === 1 ? 'A real line' : 'Real lines', lines.map(realLine))}${sourceList(sources, reviewed, telling)}`,
  }
}

function facts({ program, since, until, stage, class: failure }: Signature, reference: Reference, root: string): Html {
  const versions = [
    since && markup`<dt>Since</dt><dd>version ${since}</dd>\n`,
    until && markup`<dt>Until</dt><dd>version ${until}</dd>\n`,
  ]
  return markup`<dl>
<dt>Printed by</dt><dd>${PROGRAMS[program]}</dd>
${versions}<dt>Stage</dt><dd>${STAGE_NAMES[stage]}</dd>
<dt>Failure class</dt><dd><a href="${root}classes/${failure}.html">${reference.classes[failure].title}</a></dd>
</dl>
`
}
