import { describe, expect, test } from 'vitest'
import { quoteCmd } from './quoteCmd.ts'
import { quoteConfig } from './quoteConfig.ts'
import type { Quoted } from './quoted.ts'
import { objectscriptString } from './quoteObjectscript.ts'
import { quotePosix } from './quotePosix.ts'
import { powershellString, quotePowershell } from './quotePowershell.ts'
import { quoteSftp } from './quoteSftp.ts'

const QUOTES = { quotePosix, quotePowershell, powershellString, quoteCmd, objectscriptString, quoteSftp, quoteConfig }

type Golden = readonly [string, (text: string) => Quoted, readonly (readonly [string, string])[]]
const golden: readonly Golden[] = [
  [
    'posix',
    quotePosix,
    [
      ['fred@host', 'fred@host'],
      ['', "''"],
      ['a b', "'a b'"],
      ["it's", "it\\'s"],
      ["it's a b", "it\\''s a b'"],
      ['a!b c', "a\\!'b c'"],
      ['CORP\\fred', 'CORP\\\\fred'],
      ['$HOME', "'$HOME'"],
      ['~/x', "'~/x'"],
      ['a=~/x', "'a=~/x'"],
      ['=ls', "'=ls'"],
      ['%self', "'%self'"],
      ['*', "'*'"],
      ['é', "'é'"],
    ],
  ],
  [
    'PowerShell',
    quotePowershell,
    [
      ['fred@host', 'fred@host'],
      ['22', '22'],
      ['192.0.2.1', '192.0.2.1'],
      ['-p', '-p'],
      ['-i.bak', "'-i.bak'"],
      ['--%', "'--%'"],
      ['@x', "'@x'"],
      ['a,b', "'a,b'"],
      ['1kb', "'1kb'"],
      ['~', "'~'"],
      ["it's", "'it''s'"],
      ['it\u2019s', "'it\u2019\u2019s'"],
      ['C:\\Program Files\\x', "'C:\\Program Files\\x'"],
      ['C:\\x\\', 'C:\\x\\'],
    ],
  ],
  [
    'a string of PowerShell',
    powershellString,
    [
      ['host', "'host'"],
      ['say "x"', '\'say "x"\''],
    ],
  ],
  [
    'cmd',
    quoteCmd,
    [
      ['fred@host', 'fred@host'],
      ['', '""'],
      ['a b', '"a b"'],
      ['a&b', '"a&b"'],
      ["it's", '"it\'s"'],
      ['a^b', '"a^b"'],
      ['C:\\my dir\\', '"C:\\my dir\\\\"'],
      ['a\\b c', '"a\\b c"'],
    ],
  ],
  [
    'ObjectScript',
    objectscriptString,
    [
      ['host', '"host"'],
      ['', '""'],
      ['say "x"', '"say ""x"""'],
    ],
  ],
  [
    'sftp',
    quoteSftp,
    [
      ['a.txt', 'a.txt'],
      ['a b', '"a b"'],
      ['a"b\\c', '"a\\"b\\\\c"'],
      ['*', '"*"'],
    ],
  ],
  [
    'ssh_config',
    quoteConfig,
    [
      ['~/.ssh/id', '~/.ssh/id'],
      ['a b', '"a b"'],
      ['#x', '"#x"'],
      ['=x', '"=x"'],
      ["it's", '"it\'s"'],
      ['', '""'],
      ['C:\\x', 'C:\\x'],
    ],
  ],
]

describe.each(golden)('%s', (_, quote, pairs) => {
  test.each(pairs)('writes %j as %s', (text, expected) => expect(quote(text)).toEqual({ ok: true, text: expected }))
})

describe.each([
  ['posix', quotePosix, '~/a b', "~/'a b'"],
  ['posix', quotePosix, '~', '~'],
  ['posix', quotePosix, '~/', '~/'],
  ['PowerShell', quotePowershell, '~/a $b`', '"$HOME\\a `$b``"'],
  ['PowerShell', quotePowershell, '~', '"$HOME"'],
  ['PowerShell', quotePowershell, '~/\u201cx\u201d', '"$HOME\\`\u201cx`\u201d"'],
  ['cmd', quoteCmd, '~/a b', '"%USERPROFILE%\\a b"'],
  ['cmd', quoteCmd, '~\\x\\', '"%USERPROFILE%\\x\\\\"'],
] as const)('%s', (_, quote, text, expected) => {
  test(`writes the home folder of ${text}`, () => expect(quote(text, true)).toEqual({ ok: true, text: expected }))
})

describe.each([
  ['posix', quotePosix, '~\\x', true, 'forward slash'],
  ['PowerShell', quotePowershell, 'a"b', false, 'double quote'],
  ['PowerShell', quotePowershell, 'a b\\', false, 'backslash at the end'],
  ['PowerShell', quotePowershell, '~/x\\', true, 'backslash at the end'],
  ['PowerShell', quotePowershell, '', false, 'empty'],
  ['cmd', quoteCmd, 'a"b', false, 'double quote'],
  ['cmd', quoteCmd, 'a\uff02b', false, 'double quote'],
  ['cmd', quoteCmd, '100%', false, 'percent sign'],
  ['cmd', quoteCmd, 'a!', false, 'exclamation mark'],
  ['ObjectScript', objectscriptString, '~/x', true, 'whole path'],
  ['sftp', quoteSftp, '~/x', true, 'without ~'],
  ['ssh_config', quoteConfig, 'a"b', false, 'double quote'],
  ['ssh_config', quoteConfig, 'a\\', false, 'backslash'],
] as const)('%s', (_, quote, text, home, word) => {
  test(`refuses ${text} and says why`, () => {
    expect(quote(text, home)).toMatchObject({ ok: false, reason: expect.stringMatching(/^[A-Z].*\.$/u) as string })
    expect(quote(text, home)).toMatchObject({ reason: expect.stringContaining(word) as string })
  })
})

test.each(Object.entries(QUOTES))('%s refuses what a terminal acts on and what nobody sees', (_, quote) => {
  for (const sign of ['\0', '\n', '\r', '\t', '\u0003', '\u001b', '\u009b', '\u2028', '\u202e', '\u200b', '\ud800']) {
    expect(quote(`a${sign}b`)).toMatchObject({ ok: false })
  }
})
