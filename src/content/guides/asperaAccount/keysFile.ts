import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'StrictModes: folders and authorized_keys' },
    { source: 'aspera-error-19', section: 'Faspex, step 3; Shares, step 3' },
  ],
  reviewed: '2026-11-20',
  covers: ['A-12', 'A-13', 'A-20'],
} as const

const conflicts = [
  {
    says: 'A sample line of ls -l with the number 700 in it.',
    trouble: 'That number is the size of the file in bytes. It is easily taken for the mode.',
    instead: 'The mode is the first word of the line: -rw------- for authorized_keys.',
    source: { source: 'aspera-error-19', section: 'Faspex, step 3' },
  },
  {
    says: 'The file must have the access group of the account; chown -R faspex:faspex.',
    trouble: 'The SSH server does not ask for the group, and -R is not needed for one file.',
    instead: 'The owner counts. chown with the name of the account is enough.',
    source: { source: 'aspera-error-19', section: 'Faspex, step 3' },
  },
] as const

/** The file authorized_keys: there, owned by the account, closed to others. */
export const keysFileNodes = defineNodes({
  'keys-file': {
    ...claim,
    conflicts,
    kind: 'check',
    text: 'Does .ssh hold authorized_keys, and who owns it?',
    why: 'This file lists the keys that may log in. The SSH server ignores it when others may write to it or when it belongs to somebody else.',
    say: 'Please look on the server whether the file authorized keys is there, and read me its line.',
    commands: ['aspera-keys-file-mode'],
    reader: 'ls-permissions',
    options: [
      {
        id: 'fine',
        label: 'It is there, the account owns it, and nobody else may write',
        summary: 'authorized_keys has the right owner and mode',
        next: 'keys-content',
        when: ['fine'],
      },
      {
        id: 'others-can-write',
        label: 'The group or others may write to it',
        summary: 'others may write to authorized_keys',
        next: 'keys-file-mode',
        when: ['others-can-write'],
      },
      {
        id: 'wrong-owner',
        label: 'Another account owns it',
        summary: 'another account owns authorized_keys',
        next: 'keys-file-owner',
        when: ['wrong-owner'],
      },
      {
        id: 'missing',
        label: 'No such file',
        summary: 'authorized_keys is missing',
        next: 'keys-file-missing',
        when: ['missing'],
      },
      {
        id: 'no-access',
        label: 'Permission denied: the command did not run as administrator',
        summary: 'authorized_keys could not be looked at',
        next: 'account-escalate',
        when: ['no-access'],
      },
      {
        id: 'private-key-open',
        label: 'It is in order, but others can read a private key beside it',
        summary: 'others can read a private key beside authorized_keys',
        next: 'keys-content',
        when: ['others-can-read'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'authorized_keys was not looked at',
        next: 'keys-content',
        unsure: true,
      },
    ],
  },
  'keys-file-mode': {
    ...claim,
    conflicts,
    kind: 'fix',
    text: 'Keep authorized_keys to the account',
    why: 'Whoever can write to this file can let anybody in. That is why the SSH server ignores it then.',
    say: 'The file is open to other people. One command closes it.',
    commands: ['aspera-keys-file-private'],
    steps: [
      'Write down the mode that ls -l showed.',
      'If the line begins with l, it is a link: stop, because chmod changes what it points to.',
    ],
    verify: { text: 'ls -l shows -rw-------, and a new transfer logs in.', command: 'aspera-keys-file-mode' },
    undo: { text: 'chmod with the mode that you wrote down.' },
    worked: 'account-resolved',
    same: 'keys-content',
    cannot: 'account-escalate',
  },
  'keys-file-owner': {
    ...claim,
    conflicts,
    kind: 'fix',
    text: 'Give authorized_keys back to the account',
    why: 'A file that an administrator made often belongs to root with mode 600, and then the SSH server cannot read it as the account.',
    say: 'The file belongs to somebody else. Two commands put that right.',
    commands: ['aspera-keys-file-owner', 'aspera-keys-file-private'],
    steps: ['Write down the owner and the mode that ls -l showed.'],
    verify: {
      text: 'ls -l shows the account as the owner, and a new transfer logs in.',
      command: 'aspera-keys-file-mode',
    },
    undo: { text: 'chown and chmod with the owner and the mode that you wrote down.' },
    worked: 'account-resolved',
    same: 'keys-content',
    cannot: 'account-escalate',
  },
  'keys-file-missing': {
    ...claim,
    kind: 'question',
    text: 'Whose key is this account meant to accept?',
    why: "Web applications (Faspex, Shares, Aspera on Cloud) log in with Aspera's own key. People who use ascp or a desktop client log in with a key of their own.",
    say: 'Is this account used by a web application such as Faspex or Shares, or by people with a key of their own?',
    options: [
      {
        id: 'aspera-key',
        label: 'A web application: Faspex, Shares, Console, Aspera on Cloud',
        summary: "the account needs Aspera's own public key",
        next: 'new-keys-file',
      },
      {
        id: 'own-key',
        label: 'A person or a script with a key of its own',
        summary: 'the account needs the public key of a person',
        next: 'add-own-key',
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known whose key the account needs',
        next: 'account-escalate',
        unsure: true,
      },
    ],
  },
  'new-keys-file': {
    ...claim,
    kind: 'fix',
    text: "Make authorized_keys with Aspera's public key",
    why: 'The transfer server brings the public key along, with the options in front of it that the account needs.',
    say: 'The file is missing. One command makes it from the file that came with the server.',
    commands: ['aspera-new-keys-file'],
    verify: {
      text: 'ls -l shows -rw------- and the account, and a new transfer logs in.',
      command: 'aspera-keys-file-mode',
    },
    undo: { text: 'Delete the file: before this step there was none.' },
    worked: 'account-resolved',
    same: 'keys-content',
    cannot: 'account-escalate',
    covers: ['A-12', 'A-14', 'A-20', 'B-03'],
  },
})
