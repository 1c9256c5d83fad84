import { expect, test } from 'vitest'
import { recognize } from './recognize.ts'
import { compiledSome } from './signatures.fixture.ts'

const log = (pid: string, message: string): string => `Oct  2 21:03:11 box ${pid}: ${message}`
const FAILED = 'Failed password for fred from 192.0.2.9 port 22 ssh2'
const ACCEPTED = 'Accepted password for fred from 192.0.2.9 port 22 ssh2'
const CONNECTION = 'Connection from 192.0.2.9 port 22'
const CLOSED = 'Connection closed by 192.0.2.9 port 22 [preauth]'
const DENIED = 'fred@box: Permission denied (publickey).'

function sessions(...lines: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return recognize(lines.join('\n'), compiledSome).sessions.map(({ id, counts }) => [id, Object.keys(counts)])
}

test('lines of a log belong together by process', () => {
  expect(sessions(log('sshd[1]', CONNECTION), log('sshd[2]', ACCEPTED), log('sshd[1]', FAILED))).toEqual([
    ['sshd[1]@box', ['connection', 'failed']],
    ['sshd[2]@box', ['accepted']],
  ])
})

test('a process id that is used again is another session', () => {
  expect(sessions(log('sshd[1]', FAILED), log('sshd[1]', CONNECTION), log('sshd[1]', ACCEPTED))).toEqual([
    ['sshd[1]@box', ['failed']],
    ['sshd[1]@box#2', ['connection', 'accepted']],
  ])
  expect(sessions(log('sshd[1]', FAILED), log('sshd[1]', CLOSED), log('sshd[1]', ACCEPTED))).toEqual([
    ['sshd[1]@box', ['failed', 'closed']],
    ['sshd[1]@box#2', ['accepted']],
  ])
})

test('a server log without headers is taken apart at what begins and closes', () => {
  expect(sessions(CONNECTION, FAILED, CONNECTION, ACCEPTED)).toHaveLength(2)
  expect(sessions(FAILED, CLOSED, ACCEPTED)).toHaveLength(2)
  expect(sessions(FAILED, FAILED, ACCEPTED)).toHaveLength(1)
})

test('two hosts are two sessions', () => {
  expect(sessions(log('sshd[1]', FAILED), log('sshd[1]', FAILED).replace('box', 'pit')).map(([id]) => id)).toEqual([
    'sshd[1]@box',
    'sshd[1]@pit',
  ])
})

test('the pieces of a newer sshd speak for sshd', () => {
  const [session] = recognize(log('sshd-session[7]', FAILED), compiledSome).sessions
  expect(session).toMatchObject({ program: 'sshd', pid: '7', firstLine: 1, lastLine: 1 })
})

test('a transcript is one session until another command or client begins', () => {
  expect(sessions(DENIED, FAILED)).toHaveLength(1)
  expect(sessions('$ ssh box', DENIED, 'fred@home:~$ ssh box', ACCEPTED)).toHaveLength(2)
  expect(
    sessions('OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.19', DENIED, 'OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.19', ACCEPTED),
  ).toHaveLength(2)
  const connecting = 'debug1: Connecting to box [::1] port 22.'
  expect(sessions(connecting, DENIED, connecting, ACCEPTED)).toHaveLength(2)
  const failed = 'debug1: connect to address ::1 port 22: Connection refused'
  expect(sessions(connecting, failed, connecting, ACCEPTED)).toHaveLength(1)
  const refused = 'ssh: connect to host box port 22: Connection refused'
  expect(sessions(refused, refused)).toHaveLength(2)
})

test('the parts of an ascp session have one process, and lines without a header go on with it', () => {
  const fasp = 'FASP Session Start uuid=ff820f21 op=send status=failed errcode=19 errstr="x"'
  expect(
    sessions(
      `2015-09-15 14:10:39 [59c-00001c80] ERR ${DENIED}`,
      `2015-09-15 14:10:39 [59c-000023c8] LOG ${fasp}`,
      ACCEPTED,
    ),
  ).toEqual([['ascp[59c]', ['denied', 'fasp', 'accepted']]])
})

test('values: the first of each name, and all of them', () => {
  const text = ['fred@box: Permission denied (publickey).', 'jane@box: Permission denied (password).'].join('\n')
  const [session] = recognize(text, compiledSome).sessions
  expect(session?.values).toEqual({ user: 'fred', host: 'box', methods: 'publickey' })
  expect(session?.lists).toEqual({ user: ['fred', 'jane'], host: ['box'], methods: ['publickey', 'password'] })
})

test('a typed command names values', () => {
  const [session] = recognize(
    '$ ssh -p 2222 -i ~/.ssh/k fred@box\nsomething Permission denied\nConnection from 10.0.0.1 port 5',
    compiledSome,
  ).sessions
  expect(session?.values).toMatchObject({ host: 'box', user: 'fred', keyFile: '~/.ssh/k', port: '2222' })
})
