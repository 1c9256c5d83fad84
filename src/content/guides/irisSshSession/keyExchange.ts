import { defineNodes } from '../../../engine/defineGuide.ts'
import { dated } from './keyExchangeCures.ts'

const reviewed = '2026-11-20'
const article = { source: 'iris-article', section: 'Unable to exchange encryption keys' } as const
const bench = (section: string) => ({ source: 'libssh2-bench', section }) as const
const reference = (section: string) => ({ source: 'iris-class-reference', section }) as const

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
    do: 'Note all the digits of the code: only the last one tells the two cases apart.',
    options: [
      {
        id: 'five',
        label: '80101005, or -5',
        summary: 'the code is -5: no common algorithm',
        next: 'ask-versions',
        listen: ['minus five', 'it ends in five'],
      },
      {
        id: 'one',
        label: '80101001, or -1',
        summary: 'the code is -1: the other side hung up',
        next: 'peer-hung-up',
        listen: ['minus one', 'it ends in one'],
      },
      {
        id: 'unsure',
        label: "I don't have the code",
        summary: 'the code is not known',
        next: 'ask-versions',
        unsure: true,
        listen: ['i only have the words'],
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
    do: 'Note both: the version of IRIS or Caché, and that of the SSH library inside it.',
    commands: ['iris-versions'],
    reader: 'iris-version',
    options: [
      {
        id: 'old',
        label: 'Caché before 2017.1',
        summary: 'Caché before 2017.1',
        next: 'upgrade',
        when: ['before-2017'],
        listen: ['cache 2016', 'an old cache'],
      },
      {
        id: 'cache',
        label: 'Caché 2017.1 or later',
        summary: 'Caché 2017.1 or later',
        next: 'compare-algorithms',
        when: ['before-2018', 'cache'],
        listen: ['cache 2017', 'cache 2018'],
      },
      {
        id: 'iris',
        label: 'InterSystems IRIS',
        summary: 'InterSystems IRIS',
        next: 'compare-algorithms',
        when: ['iris'],
        listen: ["it's iris"],
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
    do: 'Have both outputs sent as text. Mark in each pair of lists the names that stand in both, and note the first pair without one.',
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
        listen: ['theirs are all old', 'only ssh rsa and sha1'],
      },
      {
        id: 'library-old',
        label: 'IRIS lacks what the server asks for',
        summary: 'the library of IRIS lacks what the server asks for',
        next: 'upgrade',
        listen: ['ours lacks what they want'],
      },
      {
        id: 'shared',
        label: 'Each list has at least one common name',
        summary: 'the lists have common names',
        next: 'prefer-algorithms',
        listen: ['there are common names'],
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
  'peer-hung-up': {
    kind: 'question',
    text: 'Does the server hang up every time?',
    why: 'With the code -1 the server greeted and then closed the connection or sent nonsense. That is a matter of the server or of a device on the way, not of algorithms.',
    say: 'The server greets us and then hangs up. Is that so every time, or only now and then?',
    do: 'Ask for the first time it happened, and note whether it fails on every try or only at busy times.',
    options: [
      {
        id: 'sometimes',
        label: 'Only now and then',
        summary: 'it hangs up now and then',
        next: 'fewer-at-once',
        listen: ['now and then', 'it comes and goes'],
      },
      {
        id: 'always',
        label: 'Every time',
        summary: 'it hangs up every time',
        next: 'escalate-peer',
        listen: ['every time', 'always'],
      },
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
