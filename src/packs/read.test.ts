import { describe, expect, test } from 'vitest'
import { changed, exampleValue, type Json } from './packs.fixture.ts'
import { LARGEST_PACK, readPack } from './read.ts'

const gateway = exampleValue('acme-gateway')
const option = 'guides.0.nodes.account.options.0'

function problemsOf(value: Json): readonly string[] {
  return readPack(JSON.stringify(value)).problems.map(({ where, problem }) => `${where} ${problem}`)
}

describe('a pack', () => {
  test.each(['acme-gateway', 'acme-desk'] as const)('%s of the examples is read', (name) => {
    const { pack, problems } = readPack(JSON.stringify(exampleValue(name)))
    expect(problems).toEqual([])
    expect(pack?.id).toBe(name)
  })

  test('has empty lists where it says nothing', () => {
    const { pack } = readPack('{"handrail":1,"id":"acme","title":"Acme","version":"1"}')
    expect(pack).toMatchObject({ guides: [], overlays: [], contacts: {} })
  })

  test('may write a word of a command as a text', () => {
    const { pack } = readPack(JSON.stringify(gateway))
    expect(pack?.commands[0]?.variants[0]?.lines[0]?.[0]).toEqual({ word: ['sftp'] })
  })

  test.each<[string, string, Json | undefined, string]>([
    ['another form', 'handrail', 2, 'handrail is 2; this Handrail reads packs of the form 1'],
    ['newer content that it needs', 'needs', '2999.01', 'needs is 2999.01, and this Handrail has'],
    ['a key that nobody knows', 'guides.0.colour', 'red', 'guides[0].colour is not known here'],
    ['a missing text', 'guides.0.nodes.account.why', undefined, 'guides[0].nodes.account.why is missing'],
    ['a number for a text', 'version', 1, 'version has to be a text'],
    ['a text for a list', 'guides', 'none', 'guides has to be a list'],
    ['an unknown kind of node', 'guides.0.nodes.account.kind', 'riddle', 'guides[0].nodes.account.kind is of no kind'],
    ['an unknown team', 'contacts', { boss: { name: 'B' } }, 'contacts'],
    ['an unknown risk', 'commands.0.risk', 'none', 'commands[0].risk has to be one of read-only'],
    ['a word of no kind', 'commands.0.variants.0.lines.0.1', { wrod: ['-v'] }, 'commands[0].variants[0].lines[0][1]'],
    [
      'an id of ours',
      'commands.0.id',
      'ssh-list',
      'commands[0].id is "ssh-list" and has to begin with "acme-gateway-"',
    ],
    [
      'a name of ours',
      'parameters.0.name',
      'host',
      'parameters[0].name is "host" and has to begin like "acmeGatewayName"',
    ],
    [
      'an id twice',
      'commands.1.id',
      'acme-gateway-list',
      'commands[1].id is "acme-gateway-list", which is there twice',
    ],
    ['an id that links use', `${option}.id`, 'from', 'is not "from" or "constructor"'],
    ['HTML', 'title', 'a <b>bold</b> title', 'title holds HTML'],
    ['HTML by numbers', 'title', 'a &#60;b&#62; title', 'title holds HTML'],
    ['a turned text', 'title', 'acme \u202egnp.exe', 'title holds the invisible character U+202E'],
    ['a line end in a text', 'title', 'one\ntwo', 'title holds the invisible character U+000A'],
    ['a script for an address', 'sources.0.url', 'javascript:alert(1)', 'sources[0].url has to begin with https://'],
    ['a plain address', 'sources.0.url', 'http://acme.example/', 'sources[0].url has to begin with https://'],
    [
      'a password in an address',
      'sources.0.url',
      'https://a:b@acme.example/',
      'sources[0].url has to begin with https://',
    ],
    ['a slow pattern', 'parameters.0.pattern', '([a-z]+)+', 'parameters[0].pattern could take "a" in two ways'],
    [
      'an example that does not fit',
      'parameters.0.example',
      'fred',
      'parameters[0].example does not fit its own pattern',
    ],
    [
      'an example of another type',
      'parameters.0.example',
      '-oProxyCommand=x',
      'parameters[0].example does not fit its type',
    ],
    [
      'a template that cannot be looked for',
      'signatures.0.template',
      'x{user',
      'signatures[0].template a brace is not closed',
    ],
    ['an unknown gap', 'signatures.0.template', 'ACMEGW {what}', 'signatures[0].template "what" is no gap type'],
  ])('with %s is refused, and it is said where', (_, path, to, said) => {
    const broken = readPack(JSON.stringify(changed(gateway, path, to)))
    expect(broken.pack).toBeUndefined()
    expect(broken.problems.map(({ where, problem }) => `${where} ${problem}`).join('\n')).toContain(said)
  })

  test('names every defect at once', () => {
    const broken = changed(changed(gateway, 'title', 7), 'guides.0.nodes.try.say', undefined)
    expect(problemsOf(broken)).toEqual(['title has to be a text', 'guides[0].nodes.try.say is missing'])
  })

  test('may hold what programs print: markup, tabs and broken lines in its examples', () => {
    const line =
      '<ACMEGW>\taccount svc-a has no folder on this gateway\nACMEGW denied: account svc-b has no folder on this gateway'
    expect(problemsOf(changed(gateway, 'signatures.0.rejects', [line]))).toEqual([])
  })

  test('may be written in a script that joins letters', () => {
    expect(problemsOf(changed(gateway, 'title', 'نمی\u200cخواهم'))).toEqual([])
    expect(problemsOf(changed(gateway, 'title', 'a \u200c b'))).toEqual(['title holds the invisible character U+200C'])
  })
})

describe('a text that is no pack', () => {
  test.each([
    ['', 'is no JSON'],
    ['{', 'is no JSON'],
    ['null', 'is no object'],
    ['[]', 'is no object'],
    ['"handrail"', 'is no object'],
    ['{}', 'handrail is missing'],
    [' '.repeat(LARGEST_PACK + 1), 'larger than 2 MB'],
    ['{"handrail":1,"__proto__":{"id":"acme"}}', '__proto__ is not known here'],
    [`{"handrail":1,"guides":${'['.repeat(100)}${']'.repeat(100)}}`, 'is nested too deeply'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'is no'],
  ])('%#: it is said what is wrong', (text, said) => {
    const { pack, problems } = readPack(text)
    expect(pack).toBeUndefined()
    expect(problems.map(({ where, problem }) => `${where} ${problem}`).join('\n')).toContain(said)
  })
})
