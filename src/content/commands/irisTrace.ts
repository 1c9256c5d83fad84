import { code, defineCommands, op, param, word, words } from '../../commands/define.ts'

const reviewed = '2026-11-20'
const reference = (section: string) => ({ source: 'iris-class-reference', section })
const bench = { source: 'libssh2-bench', section: 'masks 2, 508, 509 and 511 with a password login' }

/** The trace log of the SSH library: on, off, and what is left of it. */
export const irisTraceCommands = defineCommands([
  {
    id: 'iris-trace-connect',
    title: 'Write a trace log of Connect, without passwords in it',
    where: 'iris',
    as: 'you, in the Terminal of IRIS',
    risk: 'reversible',
    riskNote:
      'It writes a file on the IRIS machine with host names, user names and file names until it is switched off.',
    parameters: ['traceFile', 'host', 'port'],
    variants: [
      {
        dialect: 'objectscript',
        systems: ['iris'],
        lines: [
          [code('Set ssh = ##class(%Net.SSH.Session).%New()')],
          [
            code(
              ['Do ssh.SetTraceMask(508,', param('traceFile'), ')'],
              '508: key exchange, login, channels, scp, sftp, errors. Not 511, which adds every packet decrypted',
            ),
          ],
          [
            code(
              ['Set status = ssh.Connect(', param('host'), ',', param('port'), ')'],
              'after SetTraceMask, not before',
            ),
          ],
          [code('Do $System.Status.DisplayError(status)')],
        ],
      },
    ],
    expect:
      'The file holds lines that begin with [libssh2]. If the login is what fails, call the Authenticate method now, on the same session object. An empty file: this build of the library writes no trace.',
    verify: 'The file exists and its last "Failure Event" with a number other than -37 names the failure.',
    undo: 'Switch the trace off with SetTraceMask(0), and delete the file when it is no longer needed.',
    sources: [reference('SetTraceMask, SSHTRACE parameters'), bench],
    reviewed,
  },
  {
    id: 'iris-trace-off',
    title: 'Switch the trace off',
    where: 'iris',
    as: 'you, in the Terminal of IRIS',
    risk: 'read-only',
    parameters: [],
    variants: [
      { dialect: 'objectscript', systems: ['iris'], lines: [[code('Do ssh.SetTraceMask(0)', 'no bit, no trace')]] },
    ],
    expect: 'Nothing. The file no longer grows.',
    sources: [reference('SetTraceMask')],
    reviewed,
  },
  {
    id: 'iris-trace-failures',
    title: 'Show the failures in the trace, without the retries',
    where: 'iris',
    as: 'an account that may read the file',
    risk: 'read-only',
    parameters: ['traceFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('grep'),
            word('Failure Event', 'every error the library noted'),
            word([param('traceFile')]),
            op('|'),
            word('grep'),
            word('-v', 'leave out'),
            word('-e'),
            word('Event: -37 -', 'the retries'),
            op('|'),
            ...words('tail', '-n', '5'),
          ],
        ],
      },
    ],
    expect: 'The last failures. The last line is the one that counts. Nothing: the trace ended before the failure.',
    sources: [{ source: 'iris-article', section: 'Error -37' }, bench],
    reviewed,
  },
  {
    id: 'iris-trace-leaks',
    title: 'Look whether the trace holds decrypted packets',
    where: 'iris',
    as: 'an account that may read the file',
    risk: 'read-only',
    parameters: ['traceFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [word('grep'), word('-c', 'count'), word('-e'), word('transport_write plain'), word([param('traceFile')])],
        ],
      },
    ],
    expect:
      '0 is what you want. Any other number: the log was made with a mask such as 511, and a login password is in it.',
    sources: [bench, { source: 'libssh2-code', section: 'src/transport.c, debugdump' }],
    reviewed,
  },
  {
    id: 'iris-trace-delete',
    title: 'Delete the trace log',
    where: 'iris',
    as: 'an account that may delete the file',
    risk: 'reversible',
    riskNote: 'The log is gone and cannot be brought back, only made anew.',
    parameters: ['traceFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [[word('rm'), word('-i', 'asks before it deletes'), word([param('traceFile')])]],
      },
    ],
    expect: 'It asks whether to remove the file, with its path. Answer y if it is the trace log.',
    verify: 'ls says that there is no such file.',
    undo: 'Make a new log with the mask 508.',
    sources: [bench],
    reviewed,
  },
])
