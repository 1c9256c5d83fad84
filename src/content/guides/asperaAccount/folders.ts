import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'openssh-bench', section: 'StrictModes: folders and authorized_keys' },
    { source: 'aspera-error-19', section: 'Faspex, step 2; Shares, step 2' },
  ],
  reviewed: '2026-11-20',
  covers: ['A-11', 'A-20'],
} as const

const conflicts = [
  {
    says: '/home, /home/faspex and .ssh must allow read, write and execute; set 700 with chmod.',
    trouble: 'Read as a command for /home itself it locks every other account out of its own home folder.',
    instead:
      'Never touch /home. The SSH server asks two things: the account (or root) owns its home folder and .ssh, and nobody else may write there. 700 suits .ssh; the home folder only has to lose the right to write for others.',
    source: { source: 'aspera-error-19', section: 'Faspex, step 2' },
  },
  {
    says: 'In the part on Shares: chmod 700 /home/faspex.',
    trouble: 'A slip: on a Shares node the account is the transfer user of that node.',
    instead: "Use the home folder of the transfer user, as the server's account database names it.",
    source: { source: 'aspera-error-19', section: 'Shares, step 2' },
  },
] as const

/** The home folder and .ssh: owner and modes. */
export const foldersNodes = defineNodes({
  folders: {
    ...claim,
    conflicts,
    kind: 'check',
    text: 'Who owns the home folder and .ssh, and who may write there?',
    why: 'The SSH server ignores authorized_keys when somebody else could have changed it: when another account owns a folder on the way, or may write in it.',
    say: 'Please look on the server who owns the home folder of the account and the folder dot ssh in it. Read me the two lines.',
    do: 'Look at the owner in both lines and at every w after the fourth letter: the owner has to be {account}, and the others may not write.',
    commands: ['aspera-folder-modes'],
    steps: [
      'The home folder is the one that the account check printed: usually /home/{account}, on a Mac /Users/{account}.',
    ],
    reader: 'ls-permissions',
    options: [
      {
        id: 'fine',
        label: 'The account owns both, and nobody else may write',
        summary: 'owner and modes of the folders are right',
        next: 'keys-file',
        when: ['fine'],
        listen: ['only the account may write there'],
      },
      {
        id: 'others-can-write',
        label: 'The group or others may write in one of them',
        summary: 'others may write in the home folder or in .ssh',
        next: 'folders-mode',
        when: ['others-can-write'],
        listen: ['the group may write', 'everybody may write'],
      },
      {
        id: 'wrong-owner',
        label: 'Another account owns one of them',
        summary: 'another account owns the home folder or .ssh',
        next: 'folders-owner',
        when: ['wrong-owner'],
        listen: ['it belongs to root', 'there is a number as the owner'],
      },
      {
        id: 'missing',
        label: 'There is no folder .ssh',
        summary: 'the folder .ssh is missing',
        next: 'make-ssh-folder',
        when: ['missing'],
        listen: ['there is no dot ssh', 'no such folder'],
      },
      {
        id: 'no-access',
        label: 'Permission denied: the command did not run as administrator',
        summary: 'the folders could not be looked at',
        next: 'account-escalate',
        when: ['no-access'],
        listen: ['permission denied'],
      },
      {
        id: 'private-key-open',
        label: 'The folders are right, but others can read a private key there',
        summary: 'others can read a private key in the folder',
        next: 'private-key-in-folder',
        when: ['others-can-read'],
        listen: ['others can read a private key'],
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'the folders were not looked at',
        next: 'keys-file',
        unsure: true,
      },
    ],
  },
  'folders-mode': {
    ...claim,
    conflicts,
    kind: 'fix',
    text: 'Let nobody but the account write in its home folder and .ssh',
    why: 'These are the two conditions of the SSH server. They concern the folders of this account only, never /home or /Users.',
    say: 'The folders are open to other people. The administrator closes them with two commands, and nothing else changes.',
    do: 'Have the old rights written down for both folders before the first command, and stop where the line begins with l.',
    commands: ['aspera-home-not-writable', 'aspera-ssh-folder-private'],
    steps: [
      'Write down the modes that ls -ld showed, to be able to go back.',
      'If a line begins with l, it is a link: stop, because chmod changes what it points to.',
    ],
    verify: {
      text: 'ls -ld shows no w in the last six places of the first word, and a new transfer logs in.',
      command: 'aspera-folder-modes',
    },
    undo: { text: 'chmod with the modes that you wrote down.' },
    worked: 'account-resolved',
    same: 'keys-file',
    cannot: 'account-escalate',
  },
  'folders-owner': {
    ...claim,
    conflicts,
    kind: 'fix',
    text: 'Give the folders back to the account',
    why: 'A home folder that was made by hand or restored often belongs to root or to a number without a name.',
    say: 'The folders belong to somebody else. The administrator gives them back with one command.',
    do: 'Look once more at the path of the home folder: if other accounts use it too, nothing is changed. Note the old owner.',
    before:
      'Look at the home folder of the account once more. If it is /, /home, /Users or a folder that other accounts use too, change nothing and say that you cannot do this here.',
    commands: ['aspera-folders-owner'],
    steps: ['Write down the owner that ls -ld showed. The command is not recursive: only the two folders change.'],
    verify: {
      text: 'ls -ld shows the account as the owner of both, and a new transfer logs in.',
      command: 'aspera-folder-modes',
    },
    undo: { text: 'chown with the owner that you wrote down.' },
    worked: 'account-resolved',
    same: 'keys-file',
    cannot: 'account-escalate',
  },
  'make-ssh-folder': {
    ...claim,
    kind: 'fix',
    text: 'Make the folder .ssh',
    why: 'Without .ssh there is no authorized_keys, and then no key can be accepted for this account. The key itself comes in the next step.',
    say: 'The folder for the keys is missing. The administrator makes it now, and the key follows in the next step.',
    do: 'Note that the folder is new: there was no key in it, so the next step has to bring one.',
    commands: ['aspera-make-ssh-folder'],
    steps: ['Where SELinux is at work, correct the label of the new folder: sudo restorecon -R -v with its path.'],
    verify: { text: 'ls -ld shows drwx------ and the account as the owner.', command: 'aspera-folder-modes' },
    undo: { text: 'rmdir, as long as the folder is empty.' },
    worked: 'keys-file-missing',
    same: 'keys-file-missing',
    cannot: 'account-escalate',
    covers: ['A-11', 'A-12', 'A-20', 'B-03'],
  },
})
