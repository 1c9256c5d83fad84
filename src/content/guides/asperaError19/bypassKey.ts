import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const connectKeys = { source: 'aspera-connect-keys', section: 'Keys on Aspera Connect client; Keys on HSTS' } as const

/** Aspera's own, well-known key on the client (B-01, B-02), and clients that are too old. */
export const bypassKeyNodes = defineNodes({
  'bypass-prompt': {
    kind: 'question',
    text: 'Does ascp ask for anything?',
    why: "Aspera's own key is protected by a passphrase that the program which starts ascp hands over in ASPERA_SCP_PASS. What ascp asks for tells how far it got.",
    say: 'Does the program ask you for a password or for a key passphrase, or does it just fail?',
    do: 'Note the exact word of the prompt: key passphrase and password stand for two different stages.',
    hint: 'Everybody has this key, so it is no proof of who you are. The server lets it start transfers only, and only with a token.',
    options: [
      {
        id: 'key-passphrase',
        label: 'Key passphrase:',
        summary: 'ascp asks for the passphrase of the key',
        next: 'bypass-passphrase',
        listen: ['it says key passphrase'],
      },
      {
        id: 'password',
        label: 'Password:',
        summary: 'ascp asks for a password, so the key was refused',
        next: 'web-account',
        listen: ['it says password', 'it wants a password'],
      },
      {
        id: 'nothing',
        label: 'It asks nothing and fails',
        summary: 'ascp asks for nothing',
        next: 'web-account',
        listen: ['it just fails', 'it asks nothing'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known whether ascp asks for something',
        next: 'web-account',
        unsure: true,
      },
    ],
    sources: [
      connectKeys,
      { source: 'iseq-issues', section: '8, 29, 35' },
      { source: 'kingfisher-issues', section: '54' },
    ],
    reviewed,
    covers: ['B-01', 'B-02'],
  },
  'bypass-passphrase': {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The program that starts ascp has to hand over the passphrase',
    why: "The passphrase of Aspera's own key is nothing that a person types: Connect, ascli and the web applications put it into ASPERA_SCP_PASS. Where ascp is called by hand, use a key of your own instead.",
    say: 'This key is meant for programs, not for people. Please start the transfer from the web page, or use a key of your own.',
    do: 'Note which program starts the transfer, and its version. Ask only whether the variable is set, never for its value.',
    collect: [
      'Which program starts ascp, and its version',
      'Whether ASPERA_SCP_PASS is set (yes or no, never its value)',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'aspera-administrator',
      needs: ['host', 'user', 'client', 'error-text'],
    },
    sources: [connectKeys, { source: 'iseq-issues', section: '8, 29, 35' }],
    reviewed,
    covers: ['B-01'],
  },
  'bypass-key': {
    kind: 'fix',
    text: 'Use aspera_tokenauth_id_rsa in place of the DSA key',
    why: 'Servers refuse DSA keys today. Aspera delivers an RSA key for the same purpose, and public archives accept only that one.',
    say: 'The old key is no longer accepted. The program brings a newer one that we use instead.',
    do: 'Note the name of the old key file, and look for the same name in every script of the caller.',
    commands: ['ascp-with-key'],
    steps: [
      'Update Connect or ascp. Connect 4.2 no longer brings the DSA files.',
      'The key lies in the folder etc of Connect; on a transfer server in /opt/aspera/var (Linux), /Library/Aspera/var (macOS), C:\\Program Files\\Aspera\\Enterprise Server\\var or, for an endpoint, Point-to-Point\\var (Windows). ascli keeps aspera_bypass_rsa.pem in ~/.aspera/sdk.',
      'A transfer server has the key too, because its Node API service (asperanoded) uses it to transfer from node to node.',
      'The European archives ENA and EBI have refused the DSA key since about the middle of 2026.',
      'Never add the passphrase to a command or a ticket.',
    ],
    verify: { text: 'ascp logs in and asks for no password.' },
    undo: { text: 'Give the old file after -i again.' },
    worked: 'resolved',
    same: 'web-account',
    cannot: 'escalate',
    sources: [
      connectKeys,
      { source: 'kingfisher-issues', section: '19, 54' },
      { source: 'iseq-issues', section: '66' },
    ],
    reviewed,
    covers: ['B-01', 'B-02'],
    conflicts: [
      {
        says: 'The key of Connect is aspera_id_dsa.',
        trouble: 'OpenSSH refuses DSA keys by default since 7.0 and cannot use them at all since 10.0.',
        instead: 'aspera_tokenauth_id_rsa.',
        source: { source: 'aspera-error-19', section: 'Faspex, step 4' },
      },
    ],
  },
  'update-client': {
    kind: 'fix',
    text: 'Update Connect or the desktop client',
    why: 'The account on the server is in order. What is left on the other side is a client that still offers the DSA key or signs with SHA-1.',
    say: 'The server looks right. Please install the newest version of Aspera Connect and try once more.',
    do: 'Note the version before and after the update, and whether a second computer gets through.',
    commands: [],
    steps: [
      'Install the newest Connect or IBM Aspera for desktop, and restart the browser.',
      'Try from a second computer: if it works there, the first client is the cause.',
      'The log of the SSH server shows the type of the key: ssh-dss or "signature algorithm ssh-rsa" prove an old client.',
    ],
    verify: { text: 'A new transfer starts.' },
    undo: { text: 'Install the version you had before.' },
    worked: 'resolved',
    same: 'escalate',
    cannot: 'escalate',
    sources: [
      { source: 'kingfisher-issues', section: '19' },
      { source: 'openssh-release-notes', section: '7.0, 8.8' },
    ],
    reviewed,
  },
})
