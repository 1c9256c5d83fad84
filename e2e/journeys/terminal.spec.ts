import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, unwatched as test } from './page.ts'
import { sample } from './steps.ts'

const program = resolve(import.meta.dirname, '../../dist/cli/handrail.js')
let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-terminal-'))
})
test.afterAll(() => rmSync(folder, { recursive: true }))

function handrail(words: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { input, encoding: 'utf8' })
  return { status, out: stdout, aside: stderr }
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** `--set` for every value. */
function set(values: Record<string, string>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => ['--set', `${name}=${value}`])
}

test('diagnose keeps its promise', () => {
  const { status, out } = handrail(['diagnose', '--json', '-'], sample('sixKeys.txt'))
  const diagnosis = JSON.parse(out) as Record<string, unknown>
  expect(status).toBe(0)
  expect(diagnosis).toMatchObject({
    outcome: 'diagnosed',
    causes: [
      {
        cause: 'too-many-keys-offered',
        class: 'too-many-auth',
        title: expect.any(String),
        explanation: expect.stringContaining('offered 6 keys'),
        certainty: 'certain',
        stage: 'authentication',
        lines: expect.arrayContaining([
          { number: 17, text: expect.stringContaining('Too many authentication failures') },
        ]),
        next: { guide: 'too-many-auth-failures', node: 'offer-one-key' },
      },
    ],
    setAside: [{ signature: 'ssh.authentication-failed', line: 18, why: expect.any(String) }],
    values: { host: '203.0.113.110', port: '22', user: 'fred' },
    sessions: [expect.objectContaining({ outcome: 'failed' })],
  })
  expect(diagnosis['stages']).toEqual([
    ...['resolve', 'connect', 'banner', 'key-exchange', 'host-key'].map((stage) => ({ stage, state: 'passed' })),
    { stage: 'authentication', state: 'failed' },
    ...['session', 'transfer'].map((stage) => ({ stage, state: 'not-reached' })),
  ])
})

test('diagnose reads files plain, gzipped and in UTF-16, and what is piped in', () => {
  const text = sample('asperaError19.log')
  const said = handrail(['diagnose', '--json'], text).out
  expect(JSON.parse(said)).toMatchObject({ causes: [{ class: 'aspera-auth-failed' }] })
  for (const path of [
    file('plain.log', text),
    file('packed.log.gz', gzipSync(text)),
    file('wide.log', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
  ]) {
    expect(handrail(['diagnose', '--json', path])).toMatchObject({ status: 0, out: said })
  }
})

test('exit status 1 says that nothing was recognized, 2 that it cannot be read', () => {
  expect(handrail(['diagnose', '--json'], 'Lorem ipsum')).toMatchObject({
    status: 1,
    out: expect.stringContaining('"nothing"'),
  })
  expect(handrail(['diagnose', '--json'], '').status).toBe(1)
  const binary = file('photo.png', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)))
  for (const words of [
    ['diagnose', binary],
    ['diagnose', join(folder, 'none')],
    ['diagnose', folder],
    ['diagnose', 'a', 'b'],
  ]) {
    const { status, out, aside } = handrail(words)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(aside).toMatch(/^handrail: .*[.]/)
  }
})

test('a private key is noticed and never printed', () => {
  const key = [
    '-----BEGIN OPENSSH PRIVATE KEY-----',
    'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ',
    '-----END OPENSSH PRIVATE KEY-----',
  ].join('\n')
  for (const words of [['diagnose'], ['diagnose', '--json']]) {
    const { out, aside } = handrail(words, `Permission denied (publickey).\n${key}\n`)
    expect(out + aside).not.toContain('b3BlbnNzaC1rZXk')
    expect(aside).toContain('private key')
  }
})

test('decode takes every notation', () => {
  for (const code of ['-13', '8010100D', '8010100d', 'FFFFFFFF8010100D', '-2146430963']) {
    const { status, out } = handrail(['decode', '--json', code])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(
      expect.arrayContaining([expect.objectContaining({ family: 'libssh2', number: -13 })]),
    )
  }
  const families = (JSON.parse(handrail(['decode', '--json', '19']).out) as { family: string }[]).map(
    ({ family }) => family,
  )
  expect(families).toEqual(expect.arrayContaining(['fasp', 'libssh2']))
  expect(handrail(['decode', 'Received message too long 1400204832']).out).toContain('Sun ')
  expect(handrail(['decode', 'no such code']).status).toBe(1)
  expect(handrail(['decode']).status).toBe(2)
})

test('read gives the verdict of a reader', () => {
  const { status, out } = handrail(['read', 'ssh-add-list', '--json'], 'The agent has no identities.\n')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ verdict: 'none', summary: expect.any(String) })
  expect(handrail(['read', 'ssh-add-list'], 'Lorem ipsum').status).toBe(1)
  expect(handrail(['read', 'no-such-reader']).status).toBe(2)
})

test('command lists everything, renders one, and refuses a value in words', () => {
  const all = JSON.parse(handrail(['command', '--list', '--json']).out) as {
    id: string
    shells: string[]
    parameters: string[]
  }[]
  expect(all.length).toBeGreaterThan(50)
  const one = all.find(({ id }) => id === 'ssh-one-key')
  expect(one).toMatchObject({
    shells: expect.arrayContaining(['posix', 'powershell', 'cmd']),
    parameters: expect.arrayContaining(['host', 'user']),
  })
  const good = { keyFile: '/home/fred/it is a key', host: 'server.example.com', user: 'fred' }
  expect(handrail(['command', 'ssh-one-key', '--shell', 'bash', ...set(good)])).toMatchObject({
    status: 0,
    out: "ssh -o IdentitiesOnly=yes -i '/home/fred/it is a key' -p 22 fred@server.example.com\n",
  })
  for (const values of [
    { ...good, host: '-oProxyCommand=id' },
    { ...good, port: '99999' },
    { ...good, nonsense: 'x' },
    { host: 'server' },
  ]) {
    const { status, out, aside } = handrail(['command', 'ssh-one-key', '--shell', 'posix', ...set(values)])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(aside.length).toBeGreaterThan(20)
  }
  expect(handrail(['command', 'ssh-one-key', '--shell', 'objectscript', ...set(good)]).status).toBe(2)
})

test('check is content with the content', () => {
  const { status, out } = handrail(['check', '--json'])
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    defects: [],
    rows: { open: [], covered: expect.arrayContaining(['A-01', 'D-50']) },
  })
})

test('help is help, and anything else is bad usage', () => {
  expect(handrail(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('handrail diagnose') })
  expect(handrail([]).status).toBe(2)
  expect(handrail(['fly']).status).toBe(2)
  expect(handrail(['diagnose', '--fast']).status).toBe(2)
})

test('algorithms says who is old, and what to do first', () => {
  const offer = 'Unable to negotiate with 192.0.2.10 port 22: no matching MAC found. Their offer: hmac-md5'
  const { status, out } = handrail(['algorithms'], offer)
  expect(status).toBe(0)
  expect(out).toContain('server-old: ')
  expect(out.indexOf('1. Upgrade the server')).toBeGreaterThan(0)
  expect(out).toContain('handrail command algorithms-block-mac --shell ssh_config --set algorithm=hmac-md5')
  const compared = handrail(['algorithms', '--json', '--other', file('own.txt', 'macs hmac-md5')], offer)
  expect(JSON.parse(compared.out)).toMatchObject({ verdict: 'agreed', failing: [] })
  expect(handrail(['algorithms'], 'Permission denied (publickey).').status).toBe(1)
  expect(handrail(['algorithms', '--of', 'nobody'], offer).status).toBe(2)
})
