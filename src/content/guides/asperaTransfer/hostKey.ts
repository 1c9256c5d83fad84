import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'

/** A host key that is another one than expected. */
export const hostKeyNodes = defineNodes({
  'host-key': {
    kind: 'check',
    text: 'Does the host key that you see belong to the server?',
    why: 'The application expects a certain host key and sees another one. Either the server got a new key, or somebody stands between you and it.',
    say: 'We compare two fingerprints, which begin with SHA256: the one you see and the one on the server itself. Until they agree, please send nothing.',
    do: 'Compare the two letter by letter, and note who read out the one of the server: it must not come through this connection.',
    commands: ['aspera-seen-host-key', 'aspera-real-host-key'],
    reader: 'ssh-keygen-l',
    steps: ['The administrator runs the second command on the server and reads the fingerprints out by telephone.'],
    options: [
      {
        id: 'same',
        label: 'They agree: the server got a new key',
        summary: 'the server has a new host key',
        next: 'store-host-key',
        when: ['same'],
        listen: ['they agree', 'they are the same'],
      },
      {
        id: 'different',
        label: 'They differ',
        summary: 'the host key does not belong to the server',
        next: 'stop-here',
        when: ['different'],
        listen: ['they differ', 'not the same'],
      },
      {
        id: 'unsure',
        label: "I can't compare them",
        summary: 'the host keys were not compared',
        next: 'transfer-escalate',
        when: ['listed', 'no-key', 'no-file', 'passphrase'],
        unsure: true,
        listen: ['nobody can read me the other one'],
      },
    ],
    sources: [{ source: 'aspera-cli', section: 'Error "Remote host is not who we expected"' }],
    reviewed,
    conflicts: [
      {
        says: 'Set sshfp to null, or remove the fingerprint from aspera.conf.',
        trouble: 'That removes the check against somebody who poses as the server.',
        instead:
          'Compare the fingerprint with the administrator, then store the right one in ssh_host_key_fingerprint.',
        source: { source: 'aspera-cli', section: 'Hints, error 51' },
      },
    ],
  },
  'store-host-key': {
    kind: 'fix',
    text: 'Store the new host key fingerprint on the server',
    why: 'The Node API tells the clients which host key to expect: the value ssh_host_key_fingerprint in aspera.conf. It has to follow when the key changes.',
    say: 'The server does have a new identity. Its administrator puts it into the settings, so that each program knows it.',
    do: 'Note the old and the new value, and who confirmed the new one. The change counts after the service was started again.',
    commands: [],
    steps: [
      'The administrator sets ssh_host_key_fingerprint in the section server of aspera.conf, with asconfigurator and set_server_data, in the form the old value had.',
      'ascp 4 and newer look at the strongest host key of the server: store that one, or let the server offer a single type.',
      'Restart asperanoded, which hands the value out.',
    ],
    verify: { text: 'A new transfer starts without the message.' },
    undo: { text: 'Set the old value, which only helps if the old host key comes back too.' },
    worked: 'transfer-resolved',
    same: 'transfer-escalate',
    cannot: 'transfer-escalate',
    sources: [
      { source: 'aspera-cli', section: 'Error "Remote host is not who we expected"' },
      { source: 'aspera-conf-schema', section: 'server/ssh_host_key_fingerprint' },
    ],
    reviewed,
  },
  'stop-here': {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'Send nothing: this may not be your server',
    why: 'The host key belongs to another machine. It may be a wrong name or address, or an attack.',
    say: 'Please do not try again and do not type any password. The security people have to look at this first.',
    do: 'Stop every further try. Note both lines, the name and the address of the server, and whether a password was typed since then.',
    collect: [
      'Both fingerprints',
      'The name and the address of the server, as the client uses them',
      'Since when it happens',
    ],
    escalate: {
      because: ['host-key-changed'],
      to: 'security',
      needs: ['host', 'port', 'since', 'affected', 'changed', 'error-text', 'host-key-fingerprint'],
    },
    sources: [{ source: 'aspera-cli', section: 'Error "Remote host is not who we expected"' }],
    reviewed,
  },
})
