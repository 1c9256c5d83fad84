import { STAGE_NAMES } from '../content/stageNames.ts'
import type { Family } from '../decoders/types.ts'
import { FAILURE_CLASSES, type FailureClass } from '../recognizer/failureClasses.ts'
import { PROGRAMS, type Program } from '../recognizer/programs.ts'
import { STAGES } from '../recognizer/stages.ts'
import { byProgram } from '../reference/classPage.ts'
import { lineOf } from '../reference/codePage.ts'
import { FAMILIES } from '../reference/families.ts'
import type { Reference } from '../reference/types.ts'
import { codeItem } from './codeFile.ts'
import { markup, type Html } from './markup.ts'
import type { Page } from './page.ts'
import { list, messageItem, part } from './pieces.ts'
import type { Telling } from './telling.ts'

const CLASSES = Object.keys(FAILURE_CLASSES) as FailureClass[]

/** The pages that lead to all the others. */
export function indexFiles(reference: Reference, telling: Telling): readonly Page[] {
  return [
    guidesIndex(telling),
    classesIndex(reference, telling),
    causesIndex(reference, telling),
    messagesIndex(reference, telling),
    codesIndex(reference, telling),
    ...byProgram(reference.signatures).map(({ program }) => programFile(program, reference, telling)),
  ]
}

/** Every guide by what people see. */
function guidesIndex({ library, links }: Telling): Page {
  const guides = library.guides.filter(({ symptoms }) => symptoms.length > 0)
  const each = guides.map(({ id, title, summary, symptoms }) => {
    const seen = symptoms.map((symptom, at) => markup`${at > 0 ? ' · ' : ''}<code>${symptom}</code>`)
    return markup`<section>
<h2><a href="${links.guide(id)}">${title}</a></h2>
<p>${summary}</p>
<p class="soft">${seen}</p>
</section>
`
  })
  const interactive = `${links.root}index.html`
  return {
    path: 'guides/index.html',
    title: 'Guides',
    description: 'From a failed SSH, SFTP, Aspera or IRIS connection to a working one: pick what you see.',
    body: markup`<h1>What do you see?</h1>
<p class="no-print"><a class="main" href="${interactive}">Start here interactively</a> Paste what was printed, and Handrail names the cause.</p>
<p>Or pick the guide whose message is yours. Not among them? Look in <a href="${links.root}messages/index.html">all messages</a> by the program that printed it.</p>
${each}`,
  }
}

function classesIndex({ classes }: Reference, { links }: Telling): Page {
  const item = (id: FailureClass) => markup`<a href="${links.root}classes/${id}.html">${classes[id].title}</a>`
  const stages = STAGES.map((stage) => {
    const own = CLASSES.filter((id) => classes[id].stage === stage)
    return part(`Fails at: ${STAGE_NAMES[stage]}`, own.length === 0 ? [] : [list(own.map(item))])
  })
  const apart = CLASSES.filter((id) => classes[id].stage === undefined)
  return {
    path: 'classes/index.html',
    title: 'What can fail',
    description: 'Everything that can fail in an SSH, SFTP, Aspera or IRIS connection, by how far the connection gets.',
    body: markup`<h1>What can fail, by how far the connection gets</h1>
${stages.map((each) => each ?? [])}${part('No failure', [list(apart.map(item))])}`,
  }
}

function causesIndex({ classes, causes }: Reference, { links }: Telling): Page {
  const groups = CLASSES.map((id) => {
    const own = causes.filter((cause) => cause.class === id)
    const items = own.map((cause) => markup`<a href="${links.root}causes/${cause.id}.html">${cause.title}</a>`)
    return part(classes[id].title, items.length === 0 ? [] : [list(items)]) ?? []
  })
  return {
    path: 'causes/index.html',
    title: 'Causes',
    description: 'Every cause that is known here, by what fails.',
    body: markup`<h1>Causes, by what fails</h1>\n${groups}`,
  }
}

function messagesIndex({ signatures }: Reference, { links }: Telling): Page {
  const programs = byProgram(signatures).map(({ program, messages }) => {
    return markup`<a href="${links.root}programs/${program}.html">${PROGRAMS[program]}</a>: ${messages.length} messages`
  })
  return {
    path: 'messages/index.html',
    title: 'Messages',
    description: 'Every message that is known here, by the program that prints it.',
    body: markup`<h1>Messages, by the program that prints them</h1>\n${list(programs)}`,
  }
}

function programFile(program: Program, { signatures, classes }: Reference, { links }: Telling): Page {
  const own = signatures.filter((signature) => signature.program === program)
  const groups = CLASSES.map((id): Html | readonly Html[] => {
    const items = own.filter((signature) => signature.class === id).map((each) => messageItem(each, links.root))
    return part(classes[id].title, items.length === 0 ? [] : [list(items)]) ?? []
  })
  const title = `Messages of ${PROGRAMS[program]}`
  return {
    path: `programs/${program}.html`,
    title,
    description: `${title}, and what each means.`,
    body: markup`<p class="up"><a href="${links.root}messages/index.html">Messages</a></p>
<h1>${title}</h1>
${groups}`,
  }
}

function codesIndex({ codes }: Reference, { links }: Telling): Page {
  const families = (Object.keys(FAMILIES) as Family[]).map((family) => {
    const { name, about } = FAMILIES[family]
    return part(name, [
      markup`<p>${about}</p>\n`,
      list(lineOf(codes, family).map((code) => codeItem(code, links.root))),
    ])
  })
  return {
    path: 'codes/index.html',
    title: 'Codes',
    description: 'Every code of Aspera, libssh2, SFTP, IRIS and exit statuses that is known here.',
    body: markup`<h1>Codes</h1>\n${families.map((each) => each ?? [])}`,
  }
}
