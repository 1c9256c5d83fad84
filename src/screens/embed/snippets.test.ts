import * as fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { attributesOf, PLAIN, snippetsFor, type Home, type Wish } from './snippets.ts'
import { tokensProblem } from './tokensProblem.ts'

type Element = DefaultTreeAdapterTypes.Element

const home: Home = {
  address: 'https://help.example.org/ssh/',
  integrity: 'sha384-abc',
  titleOf: (guide) => `Guide "${guide}"`,
  hasPages: (guide) => guide === 'ssh-connect',
}
const plain: Wish = { ...PLAIN, guide: 'ssh-connect' }

function snippet(id: string, wish: Partial<Wish> = {}): string {
  return snippetsFor({ ...plain, ...wish }, home).find((each) => each.id === id)?.text ?? ''
}

/** Every element of a text, in its order. */
function elementsOf(html: string): readonly Element[] {
  const all = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...all(node.childNodes)] : []))
  return all(parseFragment(html).childNodes)
}

function attributes({ attrs }: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
}

test('what is not wished for is not written', () => {
  expect(snippet('element')).toBe(
    [
      '<handrail-guide guide="ssh-connect">',
      '  <a href="https://help.example.org/ssh/guides/ssh-connect.html">Guide &quot;ssh-connect&quot;</a>',
      '</handrail-guide>',
      '<script async src="https://help.example.org/ssh/embed/1/embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    ].join('\n'),
  )
})

test('a guide of a pack has no page of its own: its frame and its link lead into the site', () => {
  const wish = { guide: 'of-a-pack' }
  expect(snippet('address', wish)).toBe('https://help.example.org/ssh/#/g/of-a-pack')
  expect(snippet('frame', wish)).toContain('embed/1/index.html?guide=of-a-pack&amp;fit=scroll"')
})

test('an attribute that the loader looks for is there also without a guide', () => {
  const wish = { guide: '', symptom: 'Connection refused' }
  expect(snippet('attribute', wish)).toContain(
    '<div data-handrail-guide="" data-handrail-symptom="Connection refused">',
  )
  expect(snippet('element', wish)).toContain('<handrail-guide symptom="Connection refused">')
  expect(snippet('frame', wish)).toContain('embed/1/index.html?fit=scroll#symptom=Connection+refused"')
})

test('10,000 wishes are written so that a page reads them as they were, and nothing else', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '"><script>x()</script>',
      "' onload='x()",
      '</handrail-guide>',
      '&quot;',
      '{"accent":"#000"}',
      '#a&b=c?d',
    ),
  )
  const wishes = fc.record({
    guide: fc.oneof(fc.constantFrom('', 'ssh-connect', 'of-a-pack'), text),
    node: text,
    symptom: text,
    theme: fc.constantFrom('auto', 'light', 'dark'),
    tokens: text,
    view: fc.constantFrom('self', 'agent'),
    fit: fc.constantFrom('auto', 'scroll'),
    label: text,
    deepLink: fc.boolean(),
    share: fc.boolean(),
  }) satisfies fc.Arbitrary<Wish>
  fc.assert(
    fc.property(wishes, (wish) => {
      const texts = new Map(snippetsFor(wish, home).map(({ id, text: html }) => [id, html]))
      // One page with all of them: what one leaves open would swallow the next.
      const page = ['element', 'attribute', 'frame', 'link'].map((id) => texts.get(id)).join('')
      const all = elementsOf(page)
      expect(all.map(({ tagName }) => tagName).join(' ')).toBe('handrail-guide a script div a script iframe p a a')
      const [element = {}, , , place = {}, , , frame = {}] = all.map(attributes)
      const said = attributesOf(wish)
      expect(element).toEqual(said)
      const prefixed = Object.entries({ guide: '', ...said }).map(([name, value]) => [`data-handrail-${name}`, value])
      expect(place).toEqual(Object.fromEntries(prefixed))
      const address = new URL(frame['src'] ?? '')
      expect(address.origin).toBe('https://help.example.org')
      expect(new URLSearchParams(address.hash.slice(1)).get('symptom') ?? '').toBe(wish.symptom)
      expect([...address.searchParams.keys()]).not.toContain('symptom')
    }),
    { numRuns: 10_000 },
  )
})

test.each([
  ['', undefined],
  ['{"accent": "#0747a6 #9db8ff"}', undefined],
  ['{"accent": "#ffff00"}', /^accent, on light pages: .* to 1/],
  ['{"no-such": "#000000"}', /There is no such color here/],
  ['{"accent": "red"}', /Write it as #rrggbb/],
  ['[]', /as JSON/],
  ['{"accent": 5}', /as JSON/],
  ['{', /as JSON/],
])('of the colors %s is said %s', (text, problem) => {
  if (problem === undefined) expect(tokensProblem(text)).toBeUndefined()
  else expect(tokensProblem(text)).toMatch(problem)
})
