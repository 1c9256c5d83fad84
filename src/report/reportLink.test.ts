import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { optionsOf } from '../engine/options.ts'
import { buildReport } from './buildReport.ts'
import { formatReport } from './formats.ts'

/** Every answer of every guide as it stands in the link of a note. */
const links = library.guides.flatMap(({ id, nodes }) =>
  Object.entries(nodes).flatMap(([node, each]) =>
    each.kind === 'include'
      ? []
      : optionsOf(each).map((option) => `https://help.example.com/#/g/${id}/${node}?from=${node}&${node}=${option.id}`),
  ),
)

test('no answer in the link of a note is taken for a secret', () => {
  expect(links.length).toBeGreaterThan(1500)
  const broken = links.filter((link) => {
    const { text, removed } = formatReport(
      buildReport({ issue: '', values: {}, steps: [], readings: [], notes: '', link }),
      'text',
    )
    return !text.includes(link) || removed.length > 0
  })
  expect(broken).toEqual([])
})
