import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = { source: 'iris-article', section: 'Unable to exchange encryption keys' } as const
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const
const reference = (section: string) => ({ source: 'iris-class-reference', section }) as const

const dated = {
  says: 'Use Caché 2017.1 or later; its SSH library was renewed then.',
  trouble: 'Those releases are themselves old now, and what their library lacks is required by many servers today.',
  instead: 'Move to a release of IRIS that is supported, and look at VersionInfo: the version of the library decides.',
  source: article,
} as const

const sameText = {
  says: 'This error usually means that client and server share no encryption or MAC algorithm.',
  trouble:
    'That holds for the code 80101005 (-5). The same text with 80101001 (-1) means that the other side hung up during the key exchange; changing algorithms does not help then.',
  instead: 'Read the code first, then the text.',
  source: article,
} as const

/** Unable to exchange encryption keys (C-07). */
export const keyExchangeNodes = defineNodes({
  'which-key-exchange-code': {
    kind: 'question',
    text: 'Which code stands before "Unable to exchange encryption keys"?',
    why: 'The same text comes with two codes that mean different things: no common algorithm, or a server that hung up.',
    say: 'Please read me the code in the square brackets before those words.',
    options: [
      { id: 'five', label: '80101005, or -5', summary: 'the code is -5: no common algorithm', next: 'ask-versions' },
      { id: 'one', label: '80101001, or -1', summary: 'the code is -1: the other side hung up', next: 'peer-hung-up' },
      {
        id: 'unsure',
        label: "I don't have the code",
        summary: 'the code is not known',
        next: 'ask-versions',
        unsure: true,
      },
    ],
    sources: [article, bench('servers that close after the banner; servers without a common algorithm')],
    reviewed,
    conflicts: [sameText],
    covers: ['C-07'],
  },
  'ask-versions': {
    kind: 'check',
    text: 'Which version of IRIS or Caché, and which SSH library?',
    why: 'The SSH library comes with the product, and its version decides which algorithms there are. Before Caché 2017.1 it is too old for most servers of today.',
    say: 'Please run these lines in the IRIS Terminal and read me the two versions.',
    commands: ['iris-versions'],
    reader: 'iris-version',
    options: [
      {
        id: 'old',
        label: 'Caché before 2017.1',
        summary: 'Caché before 2017.1',
        next: 'upgrade',
        when: ['before-2017'],
      },
      {
        id: 'cache',
        label: 'Caché 2017.1 or later',
        summary: 'Caché 2017.1 or later',
        next: 'compare-algorithms',
        when: ['before-2018', 'cache'],
      },
      {
        id: 'iris',
        label: 'InterSystems IRIS',
        summary: 'InterSystems IRIS',
        next: 'compare-algorithms',
        when: ['iris'],
      },
      {
        id: 'unsure',
        label: "I can't find out",
        summary: 'the version is not known',
        next: 'compare-algorithms',
        when: ['old-library', 'library'],
        unsure: true,
      },
    ],
    sources: [reference('VersionInfo'), article],
    reviewed,
    conflicts: [dated],
    covers: ['C-07'],
  },
  'compare-algorithms': {
    kind: 'check',
    text: 'Which algorithms does each side have?',
    why: 'Compare the four lists one by one: key exchange, host key, cipher, MAC. The first one without a common name is the reason.',
    say: 'We look at two lists, ours and the one of the server, and search for names that stand in both.',
    commands: ['iris-supported-algorithms', 'iris-server-offers'],
    steps: [
      'KEX in IRIS is "KEX algorithms" of the server, HOSTKEY is "host key algorithms", CRYPT is "ciphers", MAC is "MACs".',
      'If the method GetSupportedAlgorithms does not exist in your version, the library is old.',
      'A server that accepts only MACs ending in -etm@openssh.com needs library 1.11 or later on your side.',
    ],
    options: [
      {
        id: 'server-old',
        label: 'The server offers only old ones (ssh-rsa, ssh-dss, group1-sha1, -cbc, md5)',
        summary: 'the server offers old algorithms only',
        next: 'server-upgrade',
      },
      {
        id: 'library-old',
        label: 'IRIS lacks what the server asks for',
        summary: 'the library of IRIS lacks what the server asks for',
        next: 'upgrade',
      },
      {
        id: 'shared',
        label: 'Each list has at least one common name',
        summary: 'the lists have common names',
        next: 'prefer-algorithms',
      },
      {
        id: 'unsure',
        label: "I can't tell",
        summary: 'the lists were not compared',
        next: 'escalate-key-exchange',
        unsure: true,
      },
    ],
    sources: [
      reference('GetSupportedAlgorithms'),
      bench('servers with etm MACs only, with one modern key exchange, with old algorithms only'),
    ],
    reviewed,
    covers: ['C-07'],
  },
  upgrade: {
    kind: 'fix',
    text: 'Move to a supported release of IRIS',
    why: 'The SSH library cannot be exchanged on its own. A newer release brings a newer library, and with it the algorithms that servers ask for today.',
    say: 'The version in use is too old for this partner. The lasting cure is a newer release.',
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
    say: 'The server of the partner only knows old encryption. They need to add a current one.',
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
  'peer-hung-up': {
    kind: 'question',
    text: 'Does the server hang up every time?',
    why: 'With the code -1 the server greeted and then closed the connection or sent nonsense. That is a matter of the server or of a device on the way, not of algorithms.',
    say: 'The server greets us and then hangs up. Is that so every time, or only now and then?',
    options: [
      { id: 'sometimes', label: 'Only now and then', summary: 'it hangs up now and then', next: 'fewer-at-once' },
      { id: 'always', label: 'Every time', summary: 'it hangs up every time', next: 'escalate-peer' },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'how often it hangs up is not known',
        next: 'escalate-peer',
        unsure: true,
      },
    ],
    sources: [bench('servers that close, reset or send garbage after the banner')],
    reviewed,
    conflicts: [sameText],
    covers: ['C-07'],
  },
})
