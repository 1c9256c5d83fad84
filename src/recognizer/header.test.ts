import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHeader, readHeader } from './header.ts'

function read(line: string): readonly [family: string, host: string, program: string, pid: string, message: string] {
  const header = createHeader()
  readHeader(line, header)
  const part = (from: number, to: number): string => line.slice(from, to)
  return [
    header.family,
    part(header.host, header.hostEnd),
    part(header.program, header.programEnd),
    part(header.pid, header.pidEnd),
    line.slice(header.message),
  ]
}

test.each<[string, ReturnType<typeof read>]>([
  ['Oct  2 21:03:11 box sshd[123]: Hello there', ['log', 'box', 'sshd', '123', 'Hello there']],
  ['Oct 2 21:03:11 box sshd[123]: Hello', ['log', 'box', 'sshd', '123', 'Hello']],
  ['Nov 20 10:00:00.123456 box sshd-session[9]: Hello', ['log', 'box', 'sshd-session', '9', 'Hello']],
  ['<38>Oct  2 21:03:11 box sshd[123]: Hello', ['log', 'box', 'sshd', '123', 'Hello']],
  ['<38>1 2026-11-20T10:00:00Z box sshd 123 - - Hello', ['log', 'box', 'sshd', '123', 'Hello']],
  ['<38>1 2026-11-20T10:00:00Z box sshd 123 id [a b="c"] Hello', ['log', 'box', 'sshd', '123', 'Hello']],
  ['2026-11-20T10:00:00.123456+01:00 box sshd[123]: error: Hello', ['log', 'box', 'sshd', '123', 'error: Hello']],
  ['2026-11-20T10:00:00+0100 box kernel: Hello', ['log', 'box', 'kernel', '', 'Hello']],
  ['Fri 2026-11-20 10:00:00 CET box sshd[123]: Hello', ['log', 'box', 'sshd', '123', 'Hello']],
  ['Nov 20 10:00:00 box auth|security:info sshd[7]: Hello', ['log', 'box', 'sshd', '7', 'Hello']],
  ['2026-11-20T10:00:00.1234567Z ssh: connect to', ['time', '', '', '', 'ssh: connect to']],
  ['2026-11-20 10:00:00 Looking up host', ['time', '', '', '', 'Looking up host']],
  ['2026-11-20T10:00:00Z Certificate invalid: expired', ['time', '', '', '', 'Certificate invalid: expired']],
  ['2026-11-20T10:00:00Z FATAL ERROR: Connection refused', ['time', '', '', '', 'FATAL ERROR: Connection refused']],
  [
    '2026-11-20T10:00:00Z read (192.0.2.5): Connection reset',
    ['time', '', '', '', 'read (192.0.2.5): Connection reset'],
  ],
  ['2026-11-20T10:00:00Z Box7 sudo: Hello', ['log', 'Box7', 'sudo', '', 'Hello']],
  ['2026-11-20T10:00:01Z 2026-11-20T10:00:00Z box sshd[9]: Hello', ['log', 'box', 'sshd', '9', 'Hello']],
  ['2026-11-20T10:00:01Z Nov 20 10:00:00 box sshd[9]: Hello', ['log', 'box', 'sshd', '9', 'Hello']],
  ['Event Log: Looking up host', ['time', '', '', '', 'Looking up host']],
  ['2015-09-15 14:10:39 [59c-00001c80] ERR [ascp] failed', ['ascp', '', '', '59c', 'ERR [ascp] failed']],
  ['2015-09-15 14:10:39.123 [59c-00001c80] ERR failed', ['ascp', '', '', '59c', 'ERR failed']],
  ['1234 2026-11-20 10:00:00.000 Server listening', ['log', '', '', '1234', 'Server listening']],
  ['internal-sftp[4929]: session opened', ['log', '', 'internal-sftp', '4929', 'session opened']],
  ['debug1: Connecting to box', ['debug', '', '', '', 'debug1: Connecting to box']],
  ['. 2019-05-10 12:00:01.123 Access denied', ['time', '', '', '', 'Access denied']],
  ['! 2019-05-10 12:00:01.123 Access denied', ['time', '', '', '', 'Access denied']],
  ['. 2019 was a year', ['none', '', '', '', '. 2019 was a year']],
  ['##[error]Host key failed', ['none', '', '', '', 'Host key failed']],
  ['2026-11-20T10:00:00.1234567Z ##[error]git@box: denied', ['time', '', '', '', 'git@box: denied']],
  ['##[a mark without an end', ['none', '', '', '', '##[a mark without an end']],
  ['fatal: [web1]: UNREACHABLE! => {', ['none', '', '', '', 'fatal: [web1]: UNREACHABLE! => {']],
  ['[libssh2] 0.369332 Failure Event: -37', ['none', '', '', '', '[libssh2] 0.369332 Failure Event: -37']],
  ['Permission denied', ['none', '', '', '', 'Permission denied']],
  ['2026 is a year', ['none', '', '', '', '2026 is a year']],
  ['May be: no date', ['none', '', '', '', 'May be: no date']],
  ['', ['none', '', '', '', '']],
])('%s', (line, parts) => {
  expect(read(line)).toEqual(parts)
})

test('any line has places within it, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Oct  2 ',
      '21:03:11 ',
      'box ',
      'sshd',
      '[12',
      ']: ',
      '<38>',
      '1 ',
      '2026-11-20',
      'T10:00:00',
      ' [5-6] ',
      'debug1: ',
      '##[x]',
      '. ',
    ),
    fc.string({ maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const line = pieces.join('')
      const header = createHeader()
      readHeader(line, header)
      const places = [header.host, header.hostEnd, header.program, header.programEnd, header.pid, header.pidEnd]
      const named = places.filter((place) => place > 0)
      expect(named).toEqual([...named].toSorted((a, b) => a - b))
      for (const place of [...places, header.message]) expect(place).toBeLessThanOrEqual(line.length)
    }),
  )
})
