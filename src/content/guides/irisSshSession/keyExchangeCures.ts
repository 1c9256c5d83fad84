import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = { source: 'iris-article', section: 'Unable to exchange encryption keys' } as const
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const
const reference = (section: string) => ({ source: 'iris-class-reference', section }) as const

export const dated = {
  says: 'Use Caché 2017.1 or later; its SSH library was renewed then.',
  trouble: 'Those releases are themselves old now, and what their library lacks is required by many servers today.',
  instead: 'Move to a release of IRIS that is supported, and look at VersionInfo: the version of the library decides.',
  source: article,
} as const

/** What gives both sides an algorithm in common (C-07). */
export const keyExchangeCureNodes = defineNodes({
  upgrade: {
    kind: 'fix',
    text: 'Move to a supported release of IRIS',
    why: 'The SSH library cannot be exchanged on its own. A newer release brings a newer library, and with it the algorithms that servers ask for today.',
    say: 'The version in use is too old for this partner. The lasting cure is a newer release.',
    do: 'Note the version in use and the list that has nothing in common: InterSystems can name the release that holds it.',
    commands: ['iris-versions'],
    steps: [
      'Ask InterSystems which supported release holds libssh2 1.11 or later.',
      'Until then the partner can add one algorithm that your library knows, for your address only. Name the algorithm from your list; do not ask for SHA-1, ssh-dss or md5.',
      'Another way for the time being: let a current sftp client on the IRIS machine fetch the files into a folder, and read them from there.',
    ],
    verify: { text: 'VersionInfo shows the new library, and Connect works.', command: 'iris-versions' },
    undo: { text: 'An upgrade is undone by the way back that your upgrade plan holds. Make that plan first.' },
    worked: 'resolved-session',
    same: 'escalate-key-exchange',
    cannot: 'escalate-key-exchange',
    sources: [article, reference('VersionInfo'), { source: 'libssh2-code', section: 'release notes 1.9.0 to 1.11.1' }],
    reviewed,
    conflicts: [dated],
    covers: ['C-07'],
  },
  'server-upgrade': {
    kind: 'fix',
    text: 'Ask the partner to offer current algorithms',
    why: 'Newer libraries no longer offer the old algorithms, because they can be broken. The side that is behind should catch up.',
    say: 'The server of the partner only knows old ways to encrypt. They need to add a current one.',
    do: 'Put both lists into the note for the partner, with the one list that has nothing in common on top.',
    commands: [],
    steps: [
      'Send the partner both lists. Ask for one of each: key exchange ecdh-sha2-nistp256 or curve25519-sha256, host key ssh-ed25519 or ecdsa-sha2-nistp256, cipher aes256-ctr, MAC hmac-sha2-256.',
      'Do not switch old algorithms on again on your side, except for this one connection and until a date that both sides have written down.',
    ],
    verify: { text: 'Connect works.', command: 'iris-connect' },
    undo: { text: 'Nothing was changed on your side.' },
    worked: 'resolved-session',
    same: 'escalate-key-exchange',
    cannot: 'escalate-key-exchange',
    sources: [bench('old algorithms against the development version of the library'), article],
    reviewed,
    covers: ['C-07'],
  },
  'prefer-algorithms': {
    kind: 'fix',
    text: 'Name the common algorithms yourself',
    why: 'Where both sides share algorithms and still fail, a fixed choice shows which category is at fault, and can avoid one that does not work.',
    say: 'Both sides can do the same thing. We tell our side exactly which one to use.',
    do: 'Note which name was fixed for which list, and add one list at a time: so you see which of them is at fault.',
    commands: ['iris-prefer-algorithms', 'iris-agreed-algorithms'],
    steps: [
      'Start with one category, for example KEX=ecdh-sha2-nistp256, then add HOSTKEY, CRYPT and MAC with colons between.',
    ],
    verify: { text: 'Connect works, and GetAlgorithms shows your names.', command: 'iris-agreed-algorithms' },
    undo: { text: 'A new session object has no preferences.' },
    worked: 'resolved-session',
    same: 'escalate-key-exchange',
    cannot: 'escalate-key-exchange',
    sources: [reference('SetPreferredAlgorithms, GetAlgorithms')],
    reviewed,
    covers: ['C-07'],
  },
})
