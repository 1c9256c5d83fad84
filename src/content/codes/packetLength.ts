import { defineCodes } from './row.ts'
import { packetLengthRows } from './packetLengthRows.ts'

/** What usually stands behind "Received message too long N" and "Bad packet length N". */
export const packetLengthCodes = defineCodes(
  'packet-length',
  [
    { source: 'openssh-bench', section: 'text in the SFTP stream, read as a length' },
    { source: 'openssh-logging', section: 'SFTP: received message too long' },
  ],
  packetLengthRows,
)
