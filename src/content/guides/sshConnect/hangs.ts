import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'snailbook-mtu', section: 'the whole answer' },
    { source: 'man-ssh', section: '-v' },
  ],
  reviewed: '2026-11-21',
} as const

/** A connection that stops in the middle of the key exchange. */
export const hangsNodes = defineNodes({
  hangs: {
    ...claim,
    kind: 'check',
    text: 'Do large packets get through?',
    why: 'The hello is small, the first packet of the key exchange is large. If only small ones pass, ssh waits for ever.',
    say: 'Please run these two. The first sends large packets, the second smaller ones.',
    do: 'Count the answers to each of the two. Ask whether a VPN is connected, and which one.',
    commands: ['connect-packet-size'],
    options: [
      {
        id: 'small-only',
        label: 'Only the second is answered',
        summary: 'large packets are lost',
        next: 'smaller-packets',
        listen: ['only the small ones come back'],
      },
      {
        id: 'both',
        label: 'Both are answered',
        summary: 'large packets pass',
        next: 'other-network',
        listen: ['both come back'],
      },
      {
        id: 'none',
        label: 'Neither is answered',
        summary: 'the machine does not answer ping',
        next: 'other-network',
        listen: ['none come back'],
      },
      { id: 'unsure', label: "I can't run this", summary: 'not tested', next: 'other-network', unsure: true },
    ],
  },
  'smaller-packets': {
    ...claim,
    kind: 'fix',
    text: 'Have the way take the packets, or send smaller ones',
    why: 'A VPN or a tunnel takes smaller packets than your network card thinks, and its answer "too large" is lost on the way. The number is called MTU.',
    say: 'The way takes only small packets. Whoever runs the VPN or the network sets that right.',
    do: 'Note the name of the VPN or network and both results: whoever sets the packet size needs them.',
    commands: [],
    steps: [
      'As a test: connect without the VPN, or over another network such as a phone.',
      'For the VPN client: set its MTU lower, for example 1300. Most have a setting for it.',
      'For whoever runs the network: let the answers "fragmentation needed" pass, or limit the size of TCP packets (MSS clamping).',
    ],
    verify: { text: 'ssh gets past the key exchange.' },
    undo: { text: 'Set the number back to what it was.' },
    worked: 'try-again',
    same: 'other-network',
    cannot: 'ask-admin',
  },
})
