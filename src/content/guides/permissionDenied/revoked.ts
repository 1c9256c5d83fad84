import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-logging', section: 'Logging Revoked Keys' },
    { source: 'logging-bench', section: 'a revoked key against a plain list and a KRL; awk over the log' },
    { source: 'man-sshd-config', section: 'RevokedKeys' },
  ],
  reviewed: '2026-11-21',
} as const

/** For those who look after the server: whose key the log calls revoked, and a list that refuses everybody. */
export const revokedNodes = defineNodes({
  'revoked-whose': {
    ...claim,
    kind: 'check',
    text: 'Whose key is it, and who still tries it?',
    why: 'The line "Authentication key … revoked by file …" names the fingerprint and not the account. Another line of the same process may: a password that worked afterwards, or the end of the connection. The client is told nothing.',
    say: 'Please run this on the server. It joins the key with the account that tried it, where the log has both.',
    commands: ['revoked-who', 'revoked-who-file', 'log-fingerprints-listed', 'revoked-query'],
    steps: [
      'No account? Compare the fingerprint with the keys that are listed, and with an archive of old keys: the comment tells whose it was.',
      'Connections that end without a word ("Timeout before authentication") leave the time alone.',
    ],
    covers: ['D-31'],
    options: [
      { id: 'known', label: 'I know who it is', summary: 'the owner of the key is known', next: 'revoked-tell' },
      {
        id: 'not-known',
        label: 'Nobody knows the key',
        summary: 'the owner of the key is not known',
        next: 'ask-admin',
      },
      {
        id: 'still-listed',
        label: 'It still stands in an authorized_keys',
        summary: 'the revoked key is still registered',
        next: 'revoked-tell',
      },
      { id: 'unsure', label: "I can't run this", summary: 'not looked up', next: 'ask-admin', unsure: true },
    ],
  },
  'revoked-tell': {
    ...claim,
    kind: 'fix',
    text: 'Take the key out everywhere, and give its owner a new one',
    why: 'The list keeps it out here. Other servers may not have the list, and the owner goes on trying.',
    say: 'The old key stays blocked. Its owner gets a new one, and we look where the old one is still registered.',
    commands: ['log-fingerprints-listed'],
    before: 'Was it lost or did it get out? Then look first whether it logged in somewhere after that day.',
    steps: [
      'Delete its line from authorized_keys of every account and server.',
      'Ask the owner for the public half of a new key, in a way by which you know that it is them.',
    ],
    covers: ['D-31'],
    verify: {
      text: 'The log no longer says "revoked by file", and the owner logs in with the new key.',
      command: 'revoked-who',
    },
    undo: { text: 'A revoked key is not taken back.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
  },
  'revoked-list': {
    ...claim,
    kind: 'check',
    text: 'Is the list there, and can the server read it?',
    why: 'RevokedKeys that names a missing or unreadable file refuses every key of every account. An empty file refuses none.',
    say: 'Nobody gets in with a key, because the list of revoked keys is missing. Please look which file the server wants.',
    commands: ['revoked-list', 'revoked-query'],
    covers: ['D-31'],
    options: [
      {
        id: 'missing',
        label: 'The file is not there',
        summary: 'the list of revoked keys is missing',
        next: 'revoked-list-back',
      },
      {
        id: 'there',
        label: 'It is there, and can be read',
        summary: 'the list of revoked keys is there',
        next: 'ask-admin',
      },
      { id: 'unsure', label: "I can't look there", summary: 'not looked at', next: 'ask-admin', unsure: true },
    ],
    sources: [...claim.sources, { source: 'openssh-bench', section: 'RevokedKeys: file missing, file empty' }],
  },
  'revoked-list-back': {
    ...claim,
    kind: 'fix',
    text: 'Bring the list back from a copy',
    why: 'An empty file would open the server again, and take every revoked key with it: use the copy, or the list of another server of yours.',
    say: 'The list has to come back from a backup. An empty one would let the blocked keys in again.',
    commands: ['revoked-list'],
    before: 'Who is logged in now should stay so: as long as the list is missing, keys do not work.',
    steps: [
      'Put the list back under the path that the server names, owner root, mode 644.',
      'It counts at the next login, without a reload.',
      'No copy anywhere? Then list the keys that have to stay out first, and make the file from those: one public key a line.',
    ],
    covers: ['D-31'],
    verify: { text: 'Logins with keys work, and a revoked key is refused.', command: 'revoked-query' },
    undo: { text: 'Put back the file that was there before, if there was one.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [...claim.sources, { source: 'openssh-bench', section: 'RevokedKeys: file missing, file empty' }],
  },
})
