import { code, defineCommands, op, param, word, words } from '../../commands/define.ts'

const node = { where: 'node', as: 'an administrator', reviewed: '2026-11-20' } as const
const sudo = word('sudo', 'as administrator')

/** The Node API of a transfer server: its users and its certificate. */
export const asperaNodeCommands = defineCommands([
  {
    ...node,
    id: 'aspera-node-users',
    title: 'List the Node API users and their transfer users',
    risk: 'read-only',
    parameters: [],
    variants: [
      { dialect: 'posix', systems: ['linux', 'macos'], lines: [[sudo, ...words('asnodeadmin', '-l')]] },
      { dialect: 'cmd', systems: ['windows'], lines: [words('asnodeadmin', '-l')] },
    ],
    expect: 'A table: each Node API user with the system account that runs its transfers.',
    sources: [{ source: 'hsts-manual', section: 'asnodeadmin -l' }],
  },
  {
    ...node,
    id: 'aspera-node-certificate',
    title: 'Show the certificate that the Node API serves',
    risk: 'read-only',
    parameters: ['host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            ...words('openssl'),
            word('s_client', 'connects with TLS and shows the certificate'),
            ...words('-connect'),
            word([param('host'), ':9092'], '9092 is the usual port of the Node API'),
            op('<'),
            ...words('/dev/null'),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [code(['Test-NetConnection -Port 9092 -ComputerName ', param('host')], 'sees whether the port is open')],
        ],
      },
    ],
    expect:
      'The subject, the issuer and a verify return code. Code 0 is fine; 10 means that it has expired; 18 and 19 that nobody whom this machine trusts has signed it. The code says nothing about the name: compare the subject. On Windows the command only tells whether the port is open; a browser shows the certificate.',
    sources: [
      { source: 'aspera-error-19', section: 'Faspex, step 5' },
      { source: 'hsts-manual', section: 'Node API, port 9092' },
    ],
  },
])
