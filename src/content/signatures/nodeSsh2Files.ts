import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

/** ssh2 for Node.js over SFTP: errors without a name, and the place in the library that says whose they are. */
export const nodeSsh2FilesSignatures = defineClient(
  {
    program: 'node-ssh2',
    sources: [{ source: 'node-ssh2-code', section: 'lib/protocol/SFTP.js' }],
    rejects: ["Error: EACCES: permission denied, open '/etc/shadow'"],
  },
  [
    {
      id: 'sftp-frame',
      says: says.speaker,
      template: 'ssh2/lib/protocol/SFTP.js:',
      matches: ['    at 101 (/home/fred/node_modules/ssh2/lib/protocol/SFTP.js:2854:19)'],
    },
    ...(['ssh2/lib/SFTP/SFTPv3.js:', 'ssh2-streams/lib/sftp.js:'] as const).map((place, form) => ({
      id: `sftp-frame-older-${form}`,
      says: says.speaker,
      template: place,
      matches: [`    at SFTPStream._transform (/home/fred/node_modules/${place}412:27)`],
    })),
    {
      id: 'permission',
      says: {
        title: 'Something is not allowed; by whom, other lines say',
        class: 'none',
        stage: 'transfer',
        role: 'noise',
      },
      template: 'Error: Permission denied',
      alone: true,
      matches: ['Error: Permission denied'],
      rejects: ['Error: Permission denied (publickey).'],
    },
  ],
)
