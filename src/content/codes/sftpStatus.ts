import { defineCodes } from './row.ts'
import { sftpStatusRows } from './sftpStatusRows.ts'

/** SFTP statuses. OpenSSH sends 0 to 8 only; higher ones come from other servers. */
export const sftpStatusCodes = defineCodes(
  'sftp-status',
  [
    { source: 'libssh2-code', section: 'include/libssh2_sftp.h' },
    { source: 'sftp-draft', section: '9.1 Status Response' },
  ],
  sftpStatusRows,
)
