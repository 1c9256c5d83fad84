import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { guidesOf, partsOf } from './guideArticle.ts'
import { entryOnPaper, onPaper, placeOnPaper, stepNumbers } from './paper.ts'
import { partOf, stopsOf } from './stops.ts'

const guides = guidesOf(library)

test.each(library.guides)('$id: the steps of each page count from 1 without a gap', (guide) => {
  const stops = stopsOf(guide, guides)
  const numbers = stepNumbers(stops)
  for (const part of partsOf(guide, library)) {
    const told = stops.flatMap(({ key }) => (partOf(key) === part ? (numbers.get(key) ?? 0) : []))
    expect(told, part).toEqual(told.map((_, at) => at + 1))
  }
})

test('a step of another page is named with the title of that page, and with the part where it is one', () => {
  const guide = guides.get('aspera-error-19')
  if (guide === undefined) throw new Error('the guide is gone')
  const numbers = stepNumbers(stopsOf(guide, guides))
  const place = (key: string, here: string) => placeOnPaper(key, here, guide, guides, numbers)
  expect(place('where', '')).toBe('step 1')
  expect(place('where', 'faspex-account')).toBe(`step 1 of "${guide.title}"`)
  expect(place('faspex-account.system', '')).toBe('step 1 of "The transfer user on the Aspera server", faspex-account')
  expect(place('faspex-account.system', 'faspex-account')).toBe('step 1')
  expect(entryOnPaper(guide, undefined, guides)).toBe('step 1 there')
  expect(entryOnPaper(guide, 'no-such-node', guides)).toBe(undefined)
})

test('what paper says stays text', () => {
  expect(onPaper('<b>').html).toBe('<span class="paper"> (&lt;b&gt;)</span>')
})
