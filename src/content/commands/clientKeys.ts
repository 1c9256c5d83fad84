import { defineCommands, param, word } from '../../commands/define.ts'

const client = { where: 'client', as: 'you', reviewed: '2026-11-21' } as const
const key = word([param('keyFile')])
const copy = word([param('keyFile'), '.pem'])

/** Copies of a private key in the formats that other programs read. */
export const clientKeyCommands = defineCommands([
  {
    ...client,
    id: 'client-key-to-ppk',
    title: 'Make a copy of the key that PuTTY reads',
    risk: 'reversible',
    riskNote:
      'It writes a second copy of the private key, and replaces a file of that name without asking. Delete the one you do not need.',
    parameters: ['keyFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('puttygen', 'comes with the package putty-tools'),
            key,
            word('-O', 'write as'),
            word('private', 'a private key of PuTTY'),
            word('-o', 'into this file'),
            word([param('keyFile'), '.ppk']),
          ],
        ],
      },
    ],
    expect: 'It asks for the passphrase of the key, if it has one, and prints nothing else.',
    verify: 'The new file begins with PuTTY-User-Key-File, and ls -l shows -rw------- for it.',
    undo: 'Delete the new file.',
    sources: [{ source: 'putty-puttygen', section: 'puttygen(1): -O private' }],
  },
  {
    ...client,
    id: 'client-key-to-pem',
    title: 'Make a copy of the key in the older PEM format',
    risk: 'reversible',
    riskNote:
      'It writes a second copy of the private key. Its passphrase protects it less well than that of the newer format. Delete it when the program is updated.',
    parameters: ['keyFile'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [word('cp', 'copy'), word('-ip', 'ask before a file is replaced; keep the rights'), key, copy],
          [
            word('ssh-keygen'),
            word('-p', 'rewrite the file'),
            word('-m', 'in this format'),
            word('PEM'),
            word('-f', 'this file'),
            copy,
          ],
        ],
      },
    ],
    expect:
      'It asks for the old passphrase, if there is one, and twice for the new one: type the same again. It ends with "Your identification has been saved with the new passphrase."',
    verify: 'The copy begins with "BEGIN RSA PRIVATE KEY" or "BEGIN EC PRIVATE KEY". An Ed25519 key stays as it is.',
    undo: 'Delete the copy. The key itself was not touched.',
    sources: [{ source: 'man-ssh-keygen', section: '-p, -m' }],
  },
])
