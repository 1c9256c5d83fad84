import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { readPack } from '../packs/read.ts'
import { packCommand } from './pack.ts'
import { newPack } from './packNew.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const EXAMPLES = ['src/packs/examples/acme-gateway.yaml', 'src/packs/examples/acme-desk.yaml']

function fileWith(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('handrail pack', () => {
  test('check finds nothing wrong with the examples', async () => {
    const { status, out } = await packCommand(['check', ...EXAMPLES], library)
    expect(out).toContain('acme-gateway 2026.11.1: no defect.')
    expect(status).toBe(0)
  })

  test('check names every defect with its line', async () => {
    const text = newPack('acme-files') ?? ''
    const broken = text.replace('next: works', 'next: nowhere').replace('say: What do', 'say: What ~ do')
    const path = fileWith('broken.yaml', broken)
    const { status, out = '' } = await packCommand(['check', path], library)
    const line = broken.split('\n').findIndex((each) => each.trim() === 'seen:') + 1
    expect(status).toBe(1)
    expect(out).toContain(`${path}:${line}: guides/acme-files-first/seen leads to "nowhere"`)
    expect(out).toContain('says "~"')
    const shapeless = fileWith('shapeless.yaml', text.replace('title: Our handbook', 'title: 7'))
    const at = text.split('\n').findIndex((each) => each.includes('title: Our handbook')) + 1
    expect((await packCommand(['check', shapeless], library)).out).toContain(
      `:${at}: sources[0].title has to be a text`,
    )
  })

  test('check names what is wrong with names and with what they refer to at once', async () => {
    const text = newPack('acme-files') ?? ''
    const wrong = text.replaceAll('acme-files-first', 'first').replace('next: works', 'next: nowhere')
    const { out = '' } = await packCommand(['check', fileWith('wrong.yaml', wrong)], library)
    expect(out).toContain('is "first" and has to begin with "acme-files-"')
    expect(out).toContain('guides/first/seen leads to "nowhere"')
  })

  test('check looks at several packs beside each other', async () => {
    const copy = fileWith('copy.yaml', readFileSync(EXAMPLES[0] ?? '', 'utf8'))
    const { status, out = '' } = await packCommand(['check', EXAMPLES[0] ?? '', copy], library)
    expect(status).toBe(1)
    expect(out).toContain('acme-gateway 2026.11.1: no defect.')
    expect(out).toContain('copy.yaml:')
    expect(out).toContain('has the id "acme-gateway", as the pack "acme-gateway" does')
  })

  test('check --json gives the defects as data', async () => {
    const path = fileWith('form.json', '{"handrail": 9}')
    const { status, out = '' } = await packCommand(['check', '--json', path], library)
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{ file: path, defects: [{ where: 'handrail', line: 1 }] }])
  })

  test('build writes JSON that the page reads, with its sha256', async () => {
    const path = join(folder, 'gateway.json')
    const { status, out = '' } = await packCommand(['build', EXAMPLES[0] ?? '', '--out', path], library)
    const { createHash } = await import('node:crypto')
    expect(status).toBe(0)
    expect(readPack(readFileSync(path, 'utf8')).pack?.id).toBe('acme-gateway')
    expect(out).toContain(createHash('sha256').update(readFileSync(path)).digest('hex'))
  })

  test('build writes nothing where there is a defect', async () => {
    const path = fileWith('bad.yaml', 'handrail: 1\nid: acme\n')
    const { status, out, aside } = await packCommand(['build', path], library)
    expect([status, out]).toEqual([1, undefined])
    expect(aside).toContain('title is missing')
  })

  test('new begins a pack without a defect, and refuses what is no id', async () => {
    const { out = '' } = await packCommand(['new', 'acme-files'], library)
    const path = fileWith('new.yaml', out)
    expect((await packCommand(['check', path], library)).status).toBe(0)
    await expect(packCommand(['new', 'Acme Files'], library)).rejects.toThrow('is no id')
  })

  test.each([
    ['a: 1\na: 2\n', 'unique'],
    ['a: [', 'broken.yaml'],
    ['a: !!js/function "x"\n', ''],
  ])('%j is no YAML of a pack', async (text, said) => {
    const path = fileWith('broken.yaml', text)
    const answer = await packCommand(['check', path], library).then(
      ({ status, out = '' }) => `${status} ${out}`,
      (error: unknown) => `2 ${String(error)}`,
    )
    expect(answer.startsWith('0')).toBe(false)
    expect(answer).toContain(said)
  })

  test('a file that grows by its own names is refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c]',
    ]
    await expect(packCommand(['check', fileWith('bomb.yaml', bomb.join('\n'))], library)).rejects.toThrow('alias')
  })

  test('says what is missing on the command line', async () => {
    await expect(packCommand([], library)).rejects.toThrow('check, build or new')
    await expect(packCommand(['check'], library)).rejects.toThrow('Name the files')
    await expect(packCommand(['check', join(folder, 'none.yaml')], library)).rejects.toThrow('Cannot read')
  })
})
