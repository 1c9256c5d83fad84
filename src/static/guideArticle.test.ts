import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import type { Guide } from '../engine/types.ts'
import { isHidden } from '../report/visible.ts'
import { guideArticle, guidesOf, partsOf } from './guideArticle.ts'
import { attributeOf, elementsIn, parsedPiece, textIn } from './parsed.fixture.ts'
import { stopsOf } from './stops.ts'
import { guideFile, linksInEmbed } from './telling.ts'

const guides = library.guides.filter(({ symptoms }) => symptoms.length > 0)

test.each(guides)('$id: every answer leads to its node, and every command is there for each shell', (guide) => {
  const articles = partsOf(guide, library).map((part) => {
    return { file: guideFile(guide.id, part), root: parsedPiece(guideArticle(guide, library, linksInEmbed, part)) }
  })
  const nodes = new Map(
    articles.flatMap(({ file, root }) =>
      elementsIn(root)
        .filter((element) => attributeOf(element, 'class')?.startsWith('node ') === true)
        .map((element) => [attributeOf(element, 'id') ?? '', { file, element }] as const),
    ),
  )
  const stops = stopsOf(guide, guidesOf(library))
  expect([...nodes.keys()].toSorted()).toEqual(stops.map(({ key }) => key).toSorted())
  for (const { key, node, ways } of stops) {
    const here = nodes.get(key)
    const elements = here === undefined ? [] : elementsIn(here.element)
    const hrefs = elements.map((element) => attributeOf(element, 'href'))
    for (const way of ways) {
      const there = nodes.get(way.key)?.file
      expect(hrefs, key).toContain(there === here?.file ? `#${way.key}` : `${there}#${way.key}`)
    }
    const ids = node.kind === 'check' || node.kind === 'fix' ? node.commands : []
    const texts = elements.filter(({ tagName }) => tagName === 'pre').map(textIn)
    expect(texts.length, key).toBeGreaterThanOrEqual(ids.length)
    expect(texts, key).not.toContain('')
  }
})

const small: Guide = {
  id: 'small',
  title: 'Small',
  summary: 'One question.',
  symptoms: ['it fails'],
  start: 'ask',
  retired: { asked: { replacedBy: 'ask' } },
  nodes: {
    ask: {
      kind: 'question',
      text: 'What is it?',
      why: 'It matters.',
      say: '',
      do: '',
      sources: [{ source: 'small', section: '1' }],
      reviewed: '2026-11-21',
      options: [{ id: 'end', label: 'It is the end', summary: '', next: 'end' }],
    },
    end: {
      kind: 'outcome',
      verdict: 'resolved',
      text: 'Done',
      why: 'Nothing is left.',
      say: '',
      do: '',
      sources: [],
      reviewed: '2026-11-21',
    },
  },
}

test('a node keeps the anchors that it once had', () => {
  const elements = elementsIn(parsedPiece(guideArticle(small, { ...library, guides: [small] })))
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
  expect(ids.indexOf('asked')).toBe(ids.indexOf('ask') + 1)
})

const KNOWN = 'article h1 h2 p a b section ul ol li'.split(' ')

test('texts of a guide stay texts, whatever stands in them', () => {
  const piece = fc.constantFrom(
    '<script>',
    '</article>',
    '"',
    "'",
    '&lt;',
    '<img src=x onerror=1>',
    '{host}',
    '-->',
    'é',
  )
  const words = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 5 }).map((all) => all.join(''))
  const printable = words.map((text) => [...text].filter((sign) => !isHidden(sign.codePointAt(0) ?? 0)).join(''))
  fc.assert(
    fc.property(printable, printable, printable, (title, text, label) => {
      const { ask, end } = small.nodes
      if (ask?.kind !== 'question' || end === undefined) throw new Error('the guide is another')
      const options = ask.options.map((option) => ({ ...option, label }))
      const guide = { ...small, title, nodes: { ask: { ...ask, text, options }, end } }
      const root = parsedPiece(guideArticle(guide, { ...library, guides: [guide] }))
      const elements = elementsIn(root)
      expect(elements.filter(({ tagName }) => !KNOWN.includes(tagName) && tagName !== 'span')).toEqual([])
      const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
      expect(names.filter((name) => !['class', 'href', 'id'].includes(name))).toEqual([])
      const heading = elements.find(({ tagName }) => tagName === 'h1')
      expect(heading && textIn(heading)).toBe(title)
    }),
    { numRuns: 10_000 },
  )
}, 120_000)
