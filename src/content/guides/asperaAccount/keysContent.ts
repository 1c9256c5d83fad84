import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'aspera-error-19', section: 'Faspex, step 4; Shares, step 4' },
    { source: 'aspera-connect-keys', section: 'Keys on Aspera High-Speed Transfer Server (HSTS)' },
    { source: 'openssh-bench', section: 'content of authorized_keys' },
  ],
  reviewed: '2026-11-20',
  covers: ['A-14', 'A-20', 'B-02', 'B-03', 'B-04'],
} as const

export const dsaConflicts = [
  {
    says: 'The public key is aspera_id_dsa.pub, and authorized_keys holds a line with ssh-dss.',
    trouble: 'OpenSSH has refused DSA keys by default since 7.0 and cannot read them at all since 10.0.',
    instead:
      'Use aspera_tokenauth_id_rsa.pub and take the ssh-dss lines out. The word ssh-rsa in the other line is fine: it names the key, not the old SHA-1 signature.',
    source: { source: 'aspera-error-19', section: 'Faspex, step 4' },
  },
  {
    says: 'On Windows the file is below C:\\Program Files (x86)\\Aspera.',
    trouble: 'The 64-bit builds of today are installed below C:\\Program Files\\Aspera.',
    instead: 'Look in both folders.',
    source: { source: 'aspera-error-19', section: 'Faspex, step 4' },
  },
] as const

export const optionConflicts = [
  {
    says: 'Four options: no-agent-forwarding, no-port-forwarding, no-X11-forwarding, no-pty.',
    trouble: 'They leave out what newer versions can do, and a file ~/.ssh/rc still runs.',
    instead:
      'restrict,command="/bin/aspshell -t" closes everything, on OpenSSH 7.2 and newer. The four options are right on older servers.',
    source: { source: 'aspera-connect-keys', section: 'Enforcement directly in authorized_keys' },
  },
] as const

/** What stands in authorized_keys (A-14, B-03, B-04). */
export const keysContentNodes = defineNodes({
  'keys-content': {
    ...claim,
    conflicts: [...dsaConflicts, ...optionConflicts],
    kind: 'check',
    text: 'What stands in authorized_keys?',
    why: "Each public key is one unbroken line. Aspera's own key comes with the transfer server as aspera_tokenauth_id_rsa.pub and needs its options in front, because everybody has the private half.",
    say: 'Please show me the lines of the file with the keys. If one of them says private key, do not send it and tell me so.',
    do: 'Read the pasted lines one by one. Stop at once where one says BEGIN and PRIVATE KEY: that file must not go into the ticket.',
    commands: ['aspera-show-keys'],
    steps: [
      'Paste the whole file here. If a line says BEGIN … PRIVATE KEY, do not paste it: pick that answer.',
      "Aspera's own public key lies in /opt/aspera/var (Linux), /Library/Aspera/var (macOS), or in the folder var below C:\\Program Files\\Aspera\\Enterprise Server (Windows).",
      'Its line starts with command="/bin/aspshell -t": whatever the client asks for, only aspshell is started. no-agent-forwarding, no-port-forwarding and no-X11-forwarding close side doors; no-pty refuses a terminal.',
    ],
    reader: 'authorized-keys',
    options: [
      {
        id: 'fine',
        label: 'Every line is one whole key, and Aspera keys carry their options',
        summary: 'authorized_keys is in order',
        next: 'which-key',
        when: ['fine'],
        listen: ['every key is one line'],
      },
      {
        id: 'no-keys',
        label: 'The file is empty',
        summary: 'authorized_keys holds no key',
        next: 'which-key',
        when: ['no-keys'],
        listen: ['the file is empty'],
      },
      {
        id: 'aspera-key-missing',
        label: 'There are keys, but none of Aspera',
        summary: "Aspera's public key is missing",
        next: 'which-key',
        when: ['aspera-key-missing'],
        listen: ['there is none of aspera in it'],
      },
      {
        id: 'private-key',
        label: 'A line says BEGIN … PRIVATE KEY',
        summary: 'a private key stands in authorized_keys',
        next: 'whose-private-key',
        when: ['private-key'],
        listen: ['it says begin private key'],
      },
      {
        id: 'broken-line',
        label: 'A key is broken over several lines, or its beginning is missing',
        summary: 'a key in authorized_keys is damaged',
        next: 'broken-line',
        when: ['wrapped', 'missing-type', 'malformed'],
        listen: ['the key goes over several lines', 'the line is cut off'],
      },
      {
        id: 'dss-only',
        label: 'The only key is of the type ssh-dss',
        summary: 'authorized_keys holds a DSA key only',
        next: 'dsa-key',
        when: ['dss-only'],
        listen: ['only ssh dss'],
      },
      {
        id: 'aspera-key-open',
        label: 'An Aspera key stands there without command="/bin/aspshell -t"',
        summary: "Aspera's public key stands there without its restrictions",
        next: 'key-without-options',
        when: ['aspera-key-open'],
        listen: ["aspera's key has nothing before it"],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'authorized_keys was not read',
        next: 'token',
        unsure: true,
      },
    ],
  },
  'which-key': {
    ...claim,
    kind: 'question',
    text: 'Is the key that the transfer uses among them?',
    why: 'A file that is in order still has to hold the public half of the very key that the client offers.',
    say: 'The file can be read. Is the key that this transfer uses one of those in the list?',
    do: 'Look for the comment "Aspera public access" at the end of a line. For a personal key compare the fingerprints instead.',
    hint: 'Faspex, Shares, Console and Aspera on Cloud use the key with the comment "Aspera public access". For a key of your own compare the fingerprints: ssh-keygen -l -f on your .pub file and on authorized_keys.',
    options: [
      {
        id: 'listed',
        label: 'Yes, it is listed',
        summary: 'the key of the transfer is listed',
        next: 'token',
        listen: ["yes, it's in there", 'i see it'],
      },
      {
        id: 'aspera-missing',
        label: "No, and the transfer uses Aspera's own key",
        summary: "Aspera's public key is not listed",
        next: 'add-aspera-key',
        listen: ["aspera's key is not there"],
      },
      {
        id: 'own-missing',
        label: 'No, and the transfer uses a key of its own',
        summary: 'the public key of the person is not listed',
        next: 'add-own-key',
        listen: ['my own key is not there'],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'the keys were not compared',
        next: 'compare-keys',
        unsure: true,
      },
    ],
  },
  'compare-keys': {
    ...claim,
    kind: 'check',
    text: 'Compare the fingerprints',
    why: 'A fingerprint is a short form of a key. If the one on the client also stands in the list of the server, the key is installed.',
    say: 'Each key has a fingerprint, which begins with SHA256. Please look whether the one on your computer is in the list of the server.',
    do: 'Note the fingerprint of the client, and look for exactly the same one in the list of the server, to the last letter.',
    commands: ['aspera-key-fingerprint', 'aspera-listed-fingerprints'],
    reader: 'ssh-keygen-l',
    steps: ['Run the first command on the client and the second on the transfer server.'],
    options: [
      {
        id: 'same',
        label: 'The fingerprint is in the list',
        summary: 'the key is installed',
        next: 'token',
        when: ['same'],
        listen: ['they are the same', "it's in the list"],
      },
      {
        id: 'different',
        label: 'It is not in the list',
        summary: 'the key is not installed',
        next: 'add-own-key',
        when: ['different'],
        listen: ["it's not in the list", 'they differ'],
      },
      {
        id: 'unsure',
        label: "I can't compare them",
        summary: 'the fingerprints were not compared',
        next: 'token',
        when: ['listed', 'no-key', 'no-file', 'passphrase'],
        unsure: true,
      },
    ],
    covers: ['A-06', 'A-14'],
  },
})
