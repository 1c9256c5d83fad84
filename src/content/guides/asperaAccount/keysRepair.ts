import { defineNodes } from '../../../engine/defineGuide.ts'
import { dsaConflicts, optionConflicts } from './keysContent.ts'

const claim = {
  sources: [
    { source: 'aspera-connect-keys', section: 'Keys on Aspera High-Speed Transfer Server (HSTS); Enforcement' },
    { source: 'aspera-error-19', section: 'Faspex, step 4' },
    { source: 'openssh-bench', section: 'content of authorized_keys' },
  ],
  reviewed: '2026-11-20',
  covers: ['A-14', 'A-20', 'B-03', 'B-04'],
} as const

const undo = {
  text: 'Go back to the copy that was made first.',
  command: 'aspera-restore-keys',
} as const

/** Putting authorized_keys in order, each time with a copy first. */
export const keysRepairNodes = defineNodes({
  'add-aspera-key': {
    ...claim,
    kind: 'fix',
    conflicts: dsaConflicts,
    text: "Add Aspera's public key",
    why: 'The file aspera_tokenauth_id_rsa.pub of the transfer server already holds the whole line, with the options in front.',
    say: 'The public key of Aspera is missing. We make a copy of the file first and then add the key.',
    commands: ['aspera-back-up-keys', 'aspera-add-aspera-key'],
    steps: ['If the .pub file holds a second line that says ssh-dss, take that line out of authorized_keys again.'],
    verify: {
      text: 'The list of fingerprints has one more line, and a new transfer logs in.',
      command: 'aspera-listed-fingerprints',
    },
    undo,
    worked: 'account-resolved',
    same: 'token',
    cannot: 'account-escalate',
  },
  'add-own-key': {
    ...claim,
    kind: 'fix',
    text: 'Add the public key of the person',
    why: 'The administrator of the server puts the public half, the file that ends in .pub, on a line of its own. The private half stays where it was made.',
    say: 'The administrator adds your public key on the server. Never send the private key, only the file that ends in dot pub.',
    commands: ['aspera-back-up-keys', 'aspera-add-own-key', 'aspera-keys-file-private', 'aspera-keys-file-owner'],
    steps: ['If authorized_keys does not exist yet, leave the first command out.'],
    verify: {
      text: 'The fingerprint of the key is in the list, and a new transfer logs in.',
      command: 'aspera-listed-fingerprints',
    },
    undo,
    worked: 'account-resolved',
    same: 'token',
    cannot: 'account-escalate',
    covers: ['A-06', 'A-14'],
  },
  'private-key-inside': {
    ...claim,
    kind: 'fix',
    text: 'Take the private key out and put the public key in',
    why: 'A private key in authorized_keys opens nothing, and everybody who can read the file now has it. The right file is the one that ends in .pub.',
    say: 'The wrong half of the key was copied. It has to be taken out, and a personal key must be replaced by a new one.',
    before: 'Keep an administrator session open on the server until a new login has worked.',
    commands: ['aspera-back-up-keys', 'aspera-add-aspera-key'],
    steps: [
      'Open authorized_keys in an editor and delete everything from BEGIN to END PRIVATE KEY.',
      "Add the public key: the second command does it for Aspera's own key. For a person's key take the .pub file of a new pair.",
      'If it was the private key of a person: make a new pair and remove the old public key wherever it is installed.',
      'Delete authorized_keys.before when all works: the private key is in it too.',
    ],
    verify: {
      text: 'The file holds no line with PRIVATE KEY, and a new transfer logs in.',
      command: 'aspera-listed-fingerprints',
    },
    undo,
    worked: 'account-resolved',
    same: 'token',
    cannot: 'account-escalate',
  },
  'broken-line': {
    ...claim,
    kind: 'fix',
    text: 'Put the damaged key in again from its file',
    why: 'Mail and editors break long lines. The SSH server skips such a line without a word, so do not join it by hand: copy it from the .pub file.',
    say: 'A key was damaged when it was copied. The administrator deletes it and adds it again from the file.',
    commands: ['aspera-back-up-keys', 'aspera-add-aspera-key'],
    steps: [
      'Open authorized_keys in an editor and delete the damaged lines.',
      "Add the key again from its .pub file: the second command does it for Aspera's own key.",
    ],
    verify: {
      text: 'Every key of the file appears in the list of fingerprints, and a new transfer logs in.',
      command: 'aspera-listed-fingerprints',
    },
    undo,
    worked: 'account-resolved',
    same: 'which-key',
    cannot: 'account-escalate',
  },
  'dsa-key': {
    ...claim,
    kind: 'fix',
    conflicts: dsaConflicts,
    text: 'Replace the DSA key by the RSA key, on both sides',
    why: 'The SSH server refuses DSA keys. Aspera has delivered an RSA key for the same purpose for years.',
    say: 'The old kind of key is refused nowadays. The server gets the new public key, and the client uses the new one as well.',
    commands: ['aspera-back-up-keys', 'aspera-add-aspera-key', 'aspera-drop-dsa-lines'],
    steps: [
      'Client: update Connect or ascp, and give aspera_tokenauth_id_rsa after -i in place of aspera_id_dsa or asperaweb_id_dsa.openssh.',
      'If the DSA key belongs to a person, leave the second command out: they make a new pair, and the administrator adds its .pub file before the old line goes.',
      'Do not switch DSA on again: it is out of OpenSSH 10 altogether.',
    ],
    verify: {
      text: 'The list of fingerprints shows (RSA) and no (DSA), and a new transfer logs in.',
      command: 'aspera-listed-fingerprints',
    },
    undo,
    worked: 'account-resolved',
    same: 'token',
    cannot: 'account-escalate',
    covers: ['A-14', 'A-20', 'B-02', 'B-03', 'B-04'],
  },
  'key-without-options': {
    ...claim,
    kind: 'fix',
    conflicts: optionConflicts,
    text: 'Give the Aspera key its options back, today',
    why: 'Everybody who has Aspera Connect has the private half of this key. Without command="/bin/aspshell -t" in front of it anybody can log in to this account.',
    say: 'This is urgent: at the moment anybody could log in with this key. The administrator replaces the line by the one from the file of the server.',
    commands: ['aspera-back-up-keys', 'aspera-add-aspera-key'],
    steps: [
      'Open authorized_keys in an editor and delete the Aspera line that has no options.',
      'Run the second command: it adds the line of the server, with its options.',
      'On OpenSSH 7.2 and newer restrict,command="/bin/aspshell -t" may stand in place of the five options: it also closes what later versions add.',
      'Look at the log for logins that nobody expects, and delete the copy afterwards.',
    ],
    verify: {
      text: 'Each line with "Aspera public access" starts with command= or restrict.',
      command: 'aspera-show-keys',
    },
    undo: {
      text: 'The old line must not come back: anybody could log in with it. If another key got lost, copy that one line from authorized_keys.before.',
    },
    worked: 'account-resolved',
    same: 'token',
    cannot: 'account-escalate',
    covers: ['B-03', 'B-04'],
  },
})
