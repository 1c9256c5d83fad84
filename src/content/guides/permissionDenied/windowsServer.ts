import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'microsoft-openssh-keys', section: 'Deploying the public key' },
    { source: 'win32-openssh-wiki', section: 'Server side resources' },
  ],
  reviewed: '2026-11-20',
} as const

/** Windows as the server: two places for keys. None of this was run here; it rests on Microsoft's documentation. */
export const windowsServerNodes = defineNodes({
  'windows-keys': {
    ...claim,
    kind: 'question',
    text: 'Is the account a member of Administrators on that Windows machine?',
    why: "Microsoft's OpenSSH reads the keys of all administrators from one common file and ignores authorized_keys in their own folders.",
    say: 'On that Windows server, may your account change everything, as an administrator? Or is it a normal account?',
    do: 'If nobody knows, have whoami /groups run there as that account, and look for Administrators in its list.',
    covers: ['D-70'],
    options: [
      {
        id: 'administrator',
        label: 'Yes, an administrator',
        summary: 'an administrator account on Windows',
        next: 'windows-administrator-key',
        listen: ['it is an admin account'],
      },
      {
        id: 'ordinary',
        label: 'No, an ordinary account',
        summary: 'an ordinary account on Windows',
        next: 'windows-user-key',
        listen: ['a normal user'],
      },
      {
        id: 'unsure',
        label: "I don't know",
        summary: 'not known whether it is an administrator',
        next: 'windows-user-key',
        unsure: true,
      },
    ],
  },
  'windows-administrator-key': {
    ...claim,
    kind: 'fix',
    text: 'Put the key into administrators_authorized_keys',
    why: 'The file lies in C:\\ProgramData\\ssh. Only the group Administrators and the system may have rights on it, or it is ignored. Not run here.',
    say: 'On Windows there is one common file for the keys of administrators. Whoever looks after that machine puts yours into it.',
    do: 'Ask who answers for that Windows machine, and tell them: the key opens every administrator account on it.',
    before:
      'Be sure that the account is an administrator and that this person may be one: whoami /groups, run as that account, names the group Administrators. For an ordinary account the next page is the right one.',
    commands: ['key-install-windows-administrator'],
    steps: [
      'If the file is there already, make a copy of it first.',
      'Bring the .pub file to the server and open PowerShell there as administrator.',
      'The key opens every administrator account on that machine. If that is too much, log in as an ordinary account.',
    ],
    covers: ['D-70', 'D-71'],
    verify: { text: 'The login works with this key.', command: 'ssh-one-key' },
    undo: { text: 'Remove the line from the file, or put the copy back.' },
    worked: 'solved',
    same: 'windows-user-key',
    cannot: 'send-public-key',
  },
  'windows-user-key': {
    ...claim,
    kind: 'fix',
    text: 'Put the key into the .ssh folder of the Windows account',
    why: 'For an ordinary account it is C:\\Users\\NAME\\.ssh\\authorized_keys. Others may have no right to write it, or it is ignored. Not run here.',
    say: 'The key belongs in a file in the folder of that account on the Windows server.',
    do: 'See that the file has no ending .txt, and that only the account, SYSTEM and Administrators are listed in its security.',
    commands: [],
    steps: [
      'On the server: make the folder .ssh in C:\\Users\\NAME if it is missing.',
      'Add the line of the .pub file to the file authorized_keys there. No ending .txt, saved as UTF-8 without a byte order mark, not as UTF-16.',
      'Properties, Security: the account itself, SYSTEM and Administrators, nobody else.',
      'The reason of a refusal stands in the Event Viewer under Applications and Services Logs, OpenSSH, Operational.',
    ],
    covers: ['D-70', 'D-71'],
    verify: { text: 'The login works with this key.', command: 'ssh-one-key' },
    undo: { text: 'Remove the line from the file.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'send-public-key',
  },
})
