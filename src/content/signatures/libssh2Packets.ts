import { defineSignatures } from '../../recognizer/define.ts'

const packets = {
  program: 'libssh2',
  class: 'none',
  stage: 'connect',
  role: 'noise',
  title: 'A decrypted packet: this log was made with a mask that writes passwords',
  reviewed: '2026-11-20',
  sources: [
    { source: 'libssh2-code', section: 'src/transport.c, debugdump' },
    { source: 'libssh2-bench', section: 'masks 2, 508, 509 and 511 with a password login' },
  ],
  covers: ['C-10'],
} as const

/** Traces of the value 2 in a SetTraceMask mask. */
export const libssh2PacketSignatures = defineSignatures([
  {
    ...packets,
    id: 'libssh2.packet-written',
    template: 'libssh2_transport_write plain (',
    matches: ['=> libssh2_transport_write plain (52 bytes)'],
    rejects: ['=> libssh2_transport_write send() (52 bytes)'],
  },
  {
    ...packets,
    id: 'libssh2.packet-written-second',
    template: 'libssh2_transport_write plain2 (',
    matches: ['=> libssh2_transport_write plain2 (9 bytes)'],
    rejects: ['=> libssh2_transport_write send() (9 bytes)'],
  },
  {
    ...packets,
    id: 'libssh2.packet-read',
    template: 'libssh2_transport_read() plain (',
    matches: ['=> libssh2_transport_read() plain (28 bytes)'],
    rejects: ['=> libssh2_transport_read() raw (28 bytes)'],
  },
])
