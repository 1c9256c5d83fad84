import { describe, expect, test } from 'vitest'
import { code, inner, op, param, word, words } from './define.ts'
import { hostileValues } from './hostile.fixture.ts'
import { renderCommand } from './render.ts'
import { DIALECTS, type Command, type Dialect, type Parameter, type ParameterType, type Word } from './types.ts'

const parameters: readonly Parameter[] = (
  [
    ['host', 'host'],
    ['port', 'port', '22'],
    ['user', 'user'],
    ['keyFile', 'key-file'],
    ['path', 'path'],
    ['note', 'words'],
  ] as const
).map(([name, type, initial]) => ({
  name,
  type,
  label: name,
  hint: name,
  example: name,
  ...(initial ? { initial } : {}),
}))

const given = { host: 'server.example.com', user: 'fred', keyFile: '~/.ssh/id', path: '/srv/a b', note: 'my note' }

function render(dialect: Dialect, values: Readonly<Record<string, string>>, ...lines: readonly (readonly Word[])[]) {
  const command = { parameters: [] } as unknown as Command
  return renderCommand(command, { dialect, systems: ['linux'], lines }, { ...given, ...values }, parameters)
}

/** The lines, or the reasons of a refusal. */
function textOf(dialect: Dialect, values: Readonly<Record<string, string>>, ...lines: readonly (readonly Word[])[]) {
  const rendered = render(dialect, values, ...lines)
  return rendered.ok ? rendered.lines.join('\n') : rendered.refused.map(({ reason }) => reason).join('\n')
}

const at = word([param('user'), '@', param('host')], 'account and server')
const login = [...words('ssh', '-p'), word([param('port')]), at]
const withKey = [...words('ssh', '-i'), word([param('keyFile')]), at]

test('a common command stays readable in every shell', () => {
  for (const dialect of ['posix', 'powershell', 'cmd'] as const) {
    expect(textOf(dialect, {}, login)).toBe('ssh -p 22 fred@server.example.com')
  }
})

test('each word tells what it means and whose value it holds', () => {
  expect(render('posix', {}, [...login, op('|'), inner([word(['-', param('note')], 'a note')])])).toMatchObject({
    words: [
      [
        { kind: 'word', text: 'ssh', params: [] },
        { text: '-p' },
        { text: '22', params: ['port'] },
        { text: 'fred@server.example.com', means: 'account and server', params: ['user', 'host'] },
        { kind: 'op', text: '|', params: [] },
        { kind: 'inner', params: ['note'], inner: [{ text: "'-my note'", means: 'a note' }] },
      ],
    ],
  })
})

test('the home folder is completed by the shell, in its own way', () => {
  expect(textOf('posix', {}, withKey)).toBe('ssh -i ~/.ssh/id fred@server.example.com')
  expect(textOf('powershell', {}, withKey)).toBe('ssh -i "$HOME\\.ssh\\id" fred@server.example.com')
  expect(textOf('cmd', {}, withKey)).toBe('ssh -i "%USERPROFILE%\\.ssh\\id" fred@server.example.com')
  expect(textOf('posix', {}, words('cat', '~/.ssh/config'))).toBe('cat ~/.ssh/config')
  expect(textOf('posix', { path: '~/x y' }, [word('ls'), word([param('path'), '/z'])])).toBe("ls ~/'x y/z'")
  expect(textOf('posix', { path: '~/x' }, [word('scp'), word(['h:', param('path')])])).toBe("scp 'h:~/x'")
})

test('missing values and values that do not fit are named, each once', () => {
  expect(render('posix', { host: '', user: ' ' }, login, login)).toEqual({
    ok: false,
    missing: ['user', 'host'],
    refused: [],
  })
  expect(render('posix', { host: '-x', user: '-y' }, login)).toMatchObject({
    ok: false,
    missing: [],
    refused: [{ param: 'user' }, { param: 'host' }],
  })
  expect(render('cmd', { path: '100%' }, [word('dir'), word(['x', param('path')])])).toMatchObject({
    refused: [{ param: 'path', reason: expect.stringContaining('percent') as string }],
  })
  expect(render('posix', {}, [word([param('unknown')])])).toMatchObject({ missing: ['unknown'] })
  expect(render('posix', {}, [word([param('toString')])])).toMatchObject({ missing: ['toString'] })
})

test('a path never becomes an option or a host', () => {
  const ls = [word('ls'), word([param('path')])]
  expect(textOf('posix', { path: '-rf' }, ls)).toBe('ls ./-rf')
  expect(textOf('cmd', { path: '-rf' }, ls)).toBe('ls ./-rf')
  expect(textOf('sftp', { path: '-rf' }, ls)).toBe('ls ./-rf')
  expect(textOf('posix', { path: 'a:b' }, ls)).toBe('ls ./a:b')
  expect(textOf('posix', { path: '/a:b' }, ls)).toBe('ls /a:b')
  expect(textOf('posix', { path: 'C:/x' }, ls)).toBe('ls C:/x')
  expect(textOf('powershell', { path: 'C:\\x' }, ls)).toBe('ls C:\\x')
})

test('an IPv6 address stands in brackets where something follows it', () => {
  const values = { host: '[2001:db8::1]' }
  expect(textOf('posix', values, login)).toBe('ssh -p 22 fred@2001:db8::1')
  expect(textOf('posix', values, [word('scp'), word('x'), word([param('user'), '@', param('host'), ':/'])])).toBe(
    "scp x 'fred@[2001:db8::1]:/'",
  )
  expect(textOf('posix', values, [word('/usr/bin/sftp'), at])).toBe("/usr/bin/sftp 'fred@[2001:db8::1]'")
  expect(textOf('posix', values, [...words('ssh', '-J'), at, word('x')])).toBe("ssh -J 'fred@[2001:db8::1]' x")
  expect(textOf('posix', values, [word('curl'), word(['https://', param('host'), '/'])])).toBe(
    "curl 'https://[2001:db8::1]/'",
  )
  expect(textOf('posix', values, [...words('ssh-keygen', '-R'), word(['[', param('host'), ']:', param('port')])])).toBe(
    "ssh-keygen -R '[2001:db8::1]:22'",
  )
  expect(textOf('ssh_config', values, [word('HostName'), word([param('host')])])).toBe('HostName 2001:db8::1')
})

test('what ssh reads like its configuration file is quoted for it, then for the shell', () => {
  const option = [...words('ssh', '-o'), word(['IdentityFile=', param('keyFile')]), at]
  expect(textOf('posix', { keyFile: '/a b/100%' }, option)).toBe(
    `ssh -o 'IdentityFile="/a b/100%%"' fred@server.example.com`,
  )
  expect(textOf('posix', {}, option)).toBe("ssh -o 'IdentityFile=~/.ssh/id' fred@server.example.com")
  expect(textOf('cmd', { keyFile: 'C:\\a b' }, option)).toContain('Remove the double quote')
  expect(textOf('posix', { keyFile: '/a b/100%' }, withKey)).toBe("ssh -i '/a b/100%%' fred@server.example.com")
  expect(textOf('posix', { keyFile: '/${HOME}' }, withKey)).toContain('takes it for a variable')
  expect(textOf('posix', { keyFile: '/100%' }, [...words('ascp', '-i'), word([param('keyFile')])])).toBe(
    'ascp -i /100%',
  )
  expect(textOf('posix', {}, [...words('sudo', '-u', 'x', 'ssh', '-i'), word([param('path')])])).toBe(
    "sudo -u x ssh -i '/srv/a b'",
  )
  expect(
    textOf('posix', { path: '/x%' }, [
      ...words('sudo', '-u'),
      word([param('user')]),
      word('ssh'),
      word('-i'),
      word([param('path')]),
    ]),
  ).toBe('sudo -u fred ssh -i /x%%')
})

test('a command for the other end is quoted twice', () => {
  const far = inner([...words('ls', '-ld'), word([param('path')]), op('2>/dev/null')])
  expect(textOf('posix', { path: "it's" }, [...words('ssh', 'h'), far])).toBe("ssh h 'ls -ld it'\\\\\\''s 2>/dev/null'")
  expect(textOf('posix', { path: '~/a b' }, [...words('ssh', 'h'), far])).toBe(
    "ssh h 'ls -ld ~/'\\''a b'\\'' 2>/dev/null'",
  )
  expect(textOf('powershell', {}, [...words('ssh', 'h'), far])).toBe("ssh h 'ls -ld ''/srv/a b'' 2>/dev/null'")
  expect(textOf('cmd', {}, [...words('ssh', 'h'), far])).toBe(`ssh h "ls -ld '/srv/a b' 2>/dev/null"`)
})

test('an operator is written as the shell knows it, or refused', () => {
  const line = [word('a'), op('2>/dev/null'), op('|'), word('b')]
  expect(textOf('posix', {}, line)).toBe('a 2>/dev/null | b')
  expect(textOf('powershell', {}, line)).toBe('a 2>$null | b')
  expect(textOf('cmd', {}, line)).toBe('a 2>NUL | b')
  expect(textOf('powershell', {}, [word('a'), op('&&'), word('b')])).toBe('There is no && in powershell.')
  expect(textOf('sftp', {}, [word('a'), op('|'), word('b')])).toBe('There is no | in sftp.')
})

test('PowerShell runs a quoted program with &', () => {
  const program = word('C:\\Program Files\\x.exe')
  expect(textOf('powershell', {}, [program, op('|'), program])).toBe(
    "& 'C:\\Program Files\\x.exe' | & 'C:\\Program Files\\x.exe'",
  )
})

test('in code a value is a literal of the language', () => {
  const connect = [code(['Set ok=s.Connect(', param('host'), ',', param('port'), ')']), code([param('note')])]
  expect(textOf('objectscript', { note: 'say "x"' }, connect)).toBe(
    'Set ok=s.Connect("server.example.com",22) "say ""x"""',
  )
  expect(textOf('powershell', { note: 'say "x"' }, connect)).toBe(
    "Set ok=s.Connect('server.example.com',22) 'say \"x\"'",
  )
  expect(textOf('posix', {}, connect)).toBe("Set ok=s.Connect(server.example.com,22) 'my note'")
  expect(textOf('objectscript', {}, [word('Write'), word(['x', param('note')])])).toBe('Write "xmy note"')
})

test('lines of a file are quoted for it and indented under their block', () => {
  const lines = [
    [word('Host'), word([param('host')])],
    [word('User'), word([param('user')])],
    [word('IdentityFile'), word([param('keyFile')])],
    [word('ProxyCommand'), ...words('ssh', '-W', '%h:%p'), word([param('path')])],
  ]
  expect(textOf('ssh_config', { user: 'Fred Smith', path: '/a b%' }, ...lines)).toBe(
    `Host server.example.com
    User "Fred Smith"
    IdentityFile ~/.ssh/id
    ProxyCommand ssh -W %h:%p '/a b%%'`,
  )
  expect(textOf('sshd_config', {}, [word('AuthorizedKeysFile'), word([param('keyFile')])])).toContain('whole path')
})

describe('a value that fits its type is written in every dialect, or refused with a sentence', () => {
  const types: readonly ParameterType[] = ['host', 'user', 'port', 'path', 'key-file', 'word', 'words', 'address-list']
  const takesOptions: readonly Dialect[] = ['posix', 'powershell', 'cmd', 'sftp']
  test.each(types.flatMap((type) => DIALECTS.map((dialect) => [type, dialect] as const)))(
    '%s in %s',
    (type, dialect) => {
      const parameter = { name: 'x', type, label: 'x', hint: 'x', example: 'x' }
      const variant = { dialect, systems: ['linux'], lines: [[word('Keyword'), word([param('x')])]] } as const
      let count = 0
      for (const value of hostileValues(type, 20_261_126, 1000)) {
        const rendered = renderCommand({ parameters: ['x'] } as unknown as Command, variant, { x: value }, [parameter])
        if (!rendered.ok) {
          expect(rendered.refused).toEqual([{ param: 'x', reason: expect.stringMatching(/^[A-Z].*\.$/u) as string }])
          continue
        }
        count += 1
        if (takesOptions.includes(dialect) || type === 'host' || type === 'user')
          expect(rendered.words[0]?.[1]?.text).not.toMatch(/^['"]?-/u)
      }
      expect(count).toBeGreaterThan(100)
    },
  )
})
