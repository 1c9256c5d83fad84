import { defineCommands, op, param, word, words } from '../../commands/define.ts'

const bench = (section: string) => ({ source: 'openssh-bench', section })
const sudo = word('sudo', 'as administrator')

/** SSH certificates: what one holds, what the server asks for, and signing a new one. */
export const certificatesCommands = defineCommands([
  {
    id: 'certificate-show',
    title: 'Show what the certificate says',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['certificateFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('ssh-keygen'),
            word('-L', 'print the content of a certificate'),
            word('-f'),
            word([param('certificateFile')]),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            word('ssh-keygen'),
            word('-L', 'print the content of a certificate'),
            word('-f'),
            word([param('certificateFile')]),
          ],
        ],
      },
      {
        dialect: 'cmd',
        systems: ['windows'],
        lines: [
          [
            word('ssh-keygen'),
            word('-L', 'print the content of a certificate'),
            word('-f'),
            word([param('certificateFile')]),
          ],
        ],
      },
    ],
    expect:
      '"Type: … user certificate", "Valid: from … to …" in your local time, "Principals:" with the account names it is good for, and "Critical Options:", where source-address lists the addresses it may be used from.',
    sources: [bench('ssh-keygen -L'), { source: 'man-ssh-keygen', section: '-L' }],
    reviewed: '2026-11-20',
  },
  {
    id: 'certificate-clock',
    title: 'Show the time of the server',
    where: 'server',
    as: 'an administrator',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [[word('date'), word('-u', 'in universal time, so that it can be compared')]],
      },
    ],
    expect:
      'Date and time in UTC. Run the same on the machine that signs certificates: they should agree to the minute.',
    sources: [{ source: 'openssh-logging', section: 'introduction: an accurate system clock' }],
    reviewed: '2026-11-20',
  },
  {
    id: 'certificate-server-settings',
    title: 'Show what the server asks of certificates for this account',
    where: 'server',
    as: 'an administrator',
    risk: 'read-only',
    parameters: ['user', 'clientAddress'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            sudo,
            word('/usr/sbin/sshd'),
            word('-T', 'print the settings that count'),
            word('-C', 'for a connection like this'),
            word(['user=', param('user'), ',host=', param('clientAddress'), ',addr=', param('clientAddress')]),
            op('|'),
            ...words('grep', '-E'),
            word('^(trustedusercakeys|authorizedprincipals)'),
          ],
        ],
      },
    ],
    expect:
      '"trustedusercakeys" names the file with the authorities that count. "authorizedprincipalsfile none" means that the certificate must name the account itself; otherwise one of its names must stand in that file.',
    sources: [
      bench('sshd -T -C'),
      { source: 'man-sshd-config', section: 'AuthorizedPrincipalsFile, TrustedUserCAKeys' },
    ],
    reviewed: '2026-11-20',
  },
  {
    id: 'certificate-sign',
    title: 'Sign a new certificate for one working day',
    where: 'server',
    as: 'whoever holds the key of the authority',
    risk: 'reversible',
    riskNote:
      'Whoever holds the private key can log in to this account with it for eight hours. It writes a new file ending in -cert.pub and replaces an older one.',
    parameters: ['caKeyFile', 'user', 'publicKeyFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('ssh-keygen'),
            word('-s', 'sign with this key'),
            word([param('caKeyFile')]),
            word('-I', 'a name for the log'),
            word([param('user')]),
            word('-n', 'the account it is good for'),
            word([param('user')]),
            word('-V', 'how long it is valid'),
            word('-5m:+8h', 'from five minutes ago, so that clocks may differ a little, for eight hours'),
            word([param('publicKeyFile')], 'the public key of the person'),
          ],
        ],
      },
    ],
    expect: 'One line: Signed user key … id … serial 0 for … valid from … to ….',
    verify: 'ssh-keygen -L shows the account and the time.',
    undo: 'Delete the -cert.pub file. To take it back from somebody, add it to the list of revoked keys (RevokedKeys).',
    sources: [bench('ssh-keygen -s'), { source: 'man-ssh-keygen', section: 'CERTIFICATES' }],
    reviewed: '2026-11-20',
  },
])
