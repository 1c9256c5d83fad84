import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { signatures } from '../../src/content/signatures/all.ts'
import { weight } from './budget.ts'

/** What a signature carries for whoever reads texts; the entries of the search name templates too, without it. */
const READS = 'rejects:[]'

/** Examples that are nothing but text which the page has as well: a template without gaps, a word of an explanation. */
function isOwn(line: string): boolean {
  return (
    line.length > 40 && signatures.every(({ template, title }) => !template.includes(line) && !title.includes(line))
  )
}

/** What knows the signatures in the built site: the worker, and the parts that read a text where there is none. */
async function knowing(): Promise<readonly string[]> {
  const root = resolve(import.meta.dirname, '../..')
  const built = (await build({
    root,
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput
  const parts = built.output
    .map((part) => ({ name: part.fileName, code: part.type === 'chunk' ? part.code : String(part.source) }))
    .filter(({ code }) => code.includes(READS))
  const isWorker = ({ name }: { readonly name: string }): boolean => name.includes('scanWorker')
  return [parts.filter(isWorker), parts.filter((part) => !isWorker(part))].map((some) =>
    some.map(({ code }) => code).join('\n'),
  )
}

test('the built site knows every signature and holds no example of one', async () => {
  const parts = await knowing()
  const examples = signatures
    .flatMap(({ matches, rejects }) => [
      ...matches.map((each) => (typeof each === 'string' ? each : each.line)),
      ...rejects,
    ])
    .filter(isOwn)
  expect(examples.length).toBeGreaterThan(500)
  for (const code of parts) {
    for (const { id } of signatures) expect(code).toContain(id)
    expect(examples.filter((line) => code.includes(line))).toEqual([])
    expect(weight([code])).toBeLessThan(160)
  }
}, 120_000)
