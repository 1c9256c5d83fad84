import { defineFaults } from './types.ts'

export const asperaFaults = defineFaults([
  {
    id: 'aspera-open-folders',
    class: 'authorized-keys-permissions',
    level: 3,
    guide: 'aspera-error-19',
    title: 'The group may write in the home folder of the transfer user, so the server ignores its keys.',
    caller: 'Since this morning every package in Faspex fails. The transfer log has lines like these.',
    symptom: [{ file: 'asperaError19.log' }],
    names: { sshlab: 'backup' },
    values: { user: 'backup', account: 'backup', home: '/home/backup' },
    scenes: {
      'aspera-error-19/where': { words: 'In Faspex, when a package is sent.', option: 'faspex' },
      'aspera-error-19/faspex-user': {
        words: 'No. Our server uses an account called backup for it.',
        option: 'another',
      },
      'aspera-account/system': { words: 'It is a Linux machine.', option: 'linux' },
      'aspera-account/log-linux': {
        words: 'I have the lines of that minute.',
        prints: [{ run: '24c-strictmodes-usergroup/home-775-shared-group', of: 'server' }],
        option: 'bad-modes',
      },
      'aspera-account/folders': {
        prints: [{ reader: 'ls-permissions', sample: 'group can write to home and authorized_keys' }],
      },
    },
    cures: ['aspera-account/folders-mode'],
    passes: [{ signature: 'ascp.session-success' }],
    sources: [
      { source: 'openssh-bench', section: 'StrictModes: folders and authorized_keys' },
      { source: 'aspera-error-19', section: 'Faspex, step 2; Shares, step 2' },
    ],
    reviewed: '2026-11-21',
  },
  {
    id: 'aspera-udp-shut',
    class: 'aspera-data-session',
    level: 3,
    guide: 'aspera-transfer',
    title: 'The login works, and a firewall keeps the data packets (UDP) away. Only the network team can open it.',
    caller: 'The transfer starts, nothing moves, and after a while this comes.',
    symptom: [{ signature: 'ascp.udp-unreachable' }],
    scenes: {
      'aspera-transfer/how-far': { words: 'It says something of UDP and a firewall.', option: 'data' },
      'aspera-transfer/udp': {
        words: 'The administrator watched while I tried again: not a single packet came.',
        option: 'none',
      },
    },
    cures: ['aspera-transfer/open-udp'],
    passes: [],
    sources: [{ source: 'hsts-manual', section: 'Firewall: UDP 33001 and ranges' }],
    reviewed: '2026-11-21',
  },
])
