import { defineSources } from './types.ts'

/** Where the meanings of numbers come from, beside the programs' own sources. */
export const codeSources = defineSources([
  {
    id: 'fasp-error-table',
    title: 'Table of FASP error codes in aspera-cli, lib/aspera/ascp/management.rb, revision f7064646 of August 2026',
    url: 'https://github.com/IBM/aspera-cli/blob/main/lib/aspera/ascp/management.rb',
    caution: "The names and texts are IBM's; no ascp was at hand to see them printed.",
  },
  {
    id: 'aspera-support-internal-codes',
    title: 'Aspera support articles 216126778, 216126808 and 216126818, and the IBM support page on error 41/77',
    caution: 'They name five internal codes. No public source lists all of them.',
  },
  {
    id: 'sftp-draft',
    title: 'SSH File Transfer Protocol, Internet draft draft-ietf-secsh-filexfer-13',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-secsh-filexfer-13',
    caution: 'OpenSSH speaks version 3 of the protocol and sends the statuses 0 to 8 only.',
  },
  {
    id: 'posix-shell',
    title: 'POSIX shell command language, section 2.8.2: exit status for commands',
    url: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
  },
])
