import { expect, test } from 'vitest'
import { library } from '../../content/index.ts'
import { guideFile } from '../telling.ts'
import { parsedPiece, textIn } from '../parsed.fixture.ts'
import { allowLists } from './allowLists.ts'
import { exportFiles, MOST } from './exportFiles.ts'
import { branchesOf, nextOf, numbered, type Branch } from './order.ts'
import { sanitized, unsanitized } from './sanitize.fixture.ts'

const files = exportFiles(library, 'https://handrail.test/')
const platforms = Object.entries(allowLists)

test('a list takes out what is not on it', () => {
  const hostile =
    '<p onclick="x()">a<script>b()</script><a href="javascript:c()" target="_top">d</a><iframe></iframe></p>'
  for (const [, list] of platforms) {
    const left = sanitized(hostile, list)
    expect(left).not.toContain('onclick')
    expect(left).not.toContain('<script')
    expect(left).not.toContain('javascript:')
    expect(left).not.toContain('<iframe')
  }
  expect(sanitized('<var>a</var>', allowLists.servicenow)).toBe('a')
})

test.each(platforms)('%s leaves every article as it is', (folder, list) => {
  const own = files.filter(({ path }) => path.startsWith(`exports/${folder}/`))
  expect(own.length).toBeGreaterThanOrEqual(library.guides.length)
  for (const { path, text } of own) expect(sanitized(text, list), path).toBe(unsanitized(text))
})

test('no article is larger than editors take', () => {
  expect(files.filter(({ text }) => Buffer.byteLength(text) > MOST).map(({ path }) => path)).toEqual([])
})

test.each(library.guides)('$id: each step is told once, and what is told elsewhere is there', (guide) => {
  const articles = files.filter(({ path }) => isOf(path, guide.id)).map(({ text }) => textIn(parsedPiece(text)))
  const told = articles.map((text) => [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number)))
  const all = told.flat()
  expect(all.toSorted((a, b) => a - b)).toEqual([...numbered(guide).values()])
  for (const [at, text] of articles.entries()) {
    for (const [, step, part] of text.matchAll(/^Go on at step (\d+)(?: \(part (\d+)\))?/gm)) {
      const article = part === undefined ? at : Number(part) - 1
      expect(told[article], `${guide.id}, part ${at + 1}`).toContain(Number(step))
    }
  }
})

/** The articles of a guide on one platform: they say the same on all. */
function isOf(path: string, guide: string): boolean {
  const file = path.slice('exports/plain/'.length)
  const [name, part] = file.split('.')
  return path.startsWith('exports/plain/') && name === guide && (part === 'html' || file === guideFile(guide, part))
}

test('branches hold every node once, and no more folds inside each other than they may', () => {
  const depth = ({ inside }: Branch): number => 1 + Math.max(0, ...[...inside.values()].map(depth))
  const ids = ({ id, inside }: Branch): readonly string[] => [id, ...[...inside.values()].flatMap(ids)]
  for (const guide of library.guides) {
    for (const deepest of [1, 3]) {
      const branches = branchesOf(guide, deepest)
      expect(branches.flatMap(ids).toSorted()).toEqual([...numbered(guide).keys()].toSorted())
      expect(Math.max(...branches.map(depth))).toBeLessThanOrEqual(deepest)
    }
    const reached = new Set(Object.values(guide.nodes).flatMap(nextOf))
    for (const id of Object.keys(guide.nodes)) expect(reached.has(id) || id === guide.start, id).toBe(true)
  }
})
