import { defineCodes } from './row.ts'
import { exitStatusRows } from './exitStatusRows.ts'

/** Exit statuses of ssh, sftp and scp, and of the shell that ran the command. */
export const exitStatusCodes = defineCodes(
  'exit-status',
  [
    { source: 'man-ssh', section: 'EXIT STATUS' },
    { source: 'posix-shell', section: '2.8.2 Exit Status for Commands' },
    { source: 'openssh-bench', section: 'exit codes of failed logins' },
  ],
  exitStatusRows,
)
