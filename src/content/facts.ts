import type { Fact } from '../engine/facts.ts'

/** What a caller is asked, once. Host, port and user are the values of every command. */
export const facts: readonly Fact[] = [
  {
    id: 'host',
    label: 'Server',
    ask: 'Which server do you connect to: what name or address?',
    kind: 'parameter',
    example: 'server.example.com',
  },
  { id: 'port', label: 'Port', ask: 'Is a port number set? If not, it is 22.', kind: 'parameter', example: '22' },
  { id: 'user', label: 'User name', ask: 'Which user name do you log in with?', kind: 'parameter', example: 'fred' },
  {
    id: 'system',
    label: "Caller's system",
    ask: 'Do you work on Windows, on a Mac or on Linux?',
    kind: 'choice',
    choices: [
      { id: 'windows', label: 'Windows' },
      { id: 'macos', label: 'macOS' },
      { id: 'linux', label: 'Linux or Unix' },
      { id: 'other', label: 'Something else' },
    ],
  },
  {
    id: 'client',
    label: 'Program and version',
    ask: 'Which program do you connect with, and which version is it?',
    kind: 'text',
    example: 'OpenSSH 9.6',
    from: ['clientVersion', 'localVersion'],
  },
  {
    id: 'server',
    label: 'Server and version',
    ask: 'Do you know what runs on the other side, and which version?',
    kind: 'text',
    example: 'OpenSSH 8.7 on RHEL 9',
    from: ['serverVersion'],
  },
  { id: 'since', label: 'Since when', ask: 'Since when does it fail?', kind: 'time' },
  {
    id: 'last-try',
    label: 'Last try',
    ask: 'When did you try it the last time, to the minute? The logs are searched by it.',
    kind: 'time',
  },
  {
    id: 'affected',
    label: 'Who is affected',
    ask: 'Is it only you, or do others have it too?',
    kind: 'choice',
    choices: [
      { id: 'one', label: 'One person' },
      { id: 'several', label: 'Several people' },
      { id: 'all', label: 'Everybody' },
      { id: 'unknown', label: 'Not known' },
    ],
  },
  {
    id: 'changed',
    label: 'What changed',
    ask: 'Has anything changed before it began: a password, a key, an update, a new computer?',
    kind: 'text',
    example: 'new laptop on Monday',
  },
]
