import { defineSignatures } from '../../recognizer/define.ts'

const local = {
  program: 'ascp',
  class: 'aspera-client-local',
  stage: 'connect',
  role: 'cause',
  reviewed: '2026-11-20',
} as const

/** ascp that is not there, or that was called wrongly. */
export const ascpProgramSignatures = defineSignatures([
  {
    ...local,
    id: 'ascp.command-not-found',
    template: 'ascp: command not found',
    title: 'ascp is not installed, or not in the search path',
    matches: ['bash: ascp: command not found', '-bash: ascp: command not found'],
    rejects: ['bash: ascli: command not found'],
    sources: [{ source: 'openssh-bench', section: 'bash, a program that is not there' }],
  },
  {
    ...local,
    id: 'ascp.not-found-dash',
    template: 'ascp: not found',
    title: 'ascp is not installed, or not in the search path',
    matches: ['sh: 1: ascp: not found'],
    rejects: ['ascp: Private key file not found at path /home/fred/key, exiting.'],
    sources: [{ source: 'openssh-bench', section: 'dash, a program that is not there' }],
  },
  {
    ...local,
    id: 'ascp.not-in-path',
    template: 'ascp can not be found in your PATH',
    title: 'ascp is not installed, or not in the search path',
    matches: ['Error: ascp can not be found in your PATH environment variable.'],
    rejects: ['ascli can not be found in your PATH'],
    sources: [{ source: 'iseq-issues', section: '14' }],
  },
  {
    ...local,
    id: 'ascp.not-installed',
    template: 'The ASCP binary is not installed or available.',
    title: 'ascp is not installed, or not in the search path',
    matches: ['The ASCP binary is not installed or available.'],
    rejects: ['The ASCP binary is installed.'],
    sources: [{ source: 'portal-client-issue', section: 'Output of portal_client' }],
  },
  {
    ...local,
    id: 'ascp.no-fasp-installation',
    template: 'no FASP installation found',
    title: 'ascli finds no ascp',
    matches: ['ERROR: Other: no FASP installation found'],
    rejects: ['FASP installation found'],
    sources: [{ source: 'aspera-cli-issues', section: '94' }],
  },
  {
    ...local,
    id: 'ascp.no-management-connect',
    template: 'timeout waiting mgt port connect',
    title: 'ascp was started and did not report back to ascli',
    decides: { cause: 'aspera-parent-program', certainty: 'certain' },
    matches: ['assertion failed: timeout waiting mgt port connect (select not readable)'],
    rejects: ['timeout waiting for the port'],
    sources: [{ source: 'aspera-cli-issues', section: 'ascli node upload: timeout waiting mgt port connect' }],
  },
  {
    ...local,
    id: 'ascp.no-source-list',
    template: 'ascp: Source file list not specified, exiting',
    title: 'The command names no file to transfer',
    matches: ['ascp: Source file list not specified, exiting'],
    rejects: ['ascp: failed to authenticate, exiting.'],
    sources: [{ source: 'sra-tools-issues', section: '53' }],
  },
])
