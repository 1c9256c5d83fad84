import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [{ source: 'windows-openssh', section: 'administrators_authorized_keys' }],
  reviewed: '2026-11-20',
  covers: ['A-12', 'A-14', 'A-20'],
} as const

/** A transfer user who is an administrator of the Windows server. */
export const windowsAdministratorNodes = defineNodes({
  'windows-administrators': {
    ...claim,
    kind: 'question',
    text: 'Is the account a member of the Administrators?',
    why: "For members of that group Microsoft's OpenSSH does not read the file of the account but C:\\ProgramData\\ssh\\administrators_authorized_keys. Whether this holds for every Aspera installation is unverified.",
    say: 'Is this account an administrator on that Windows machine? Then its keys may have to be in another file.',
    do: 'Note the groups of {account}: for administrators Windows reads another file of keys.',
    options: [
      {
        id: 'no',
        label: 'No',
        summary: 'the account is no administrator',
        next: 'windows-token',
        listen: ['a normal user', 'just a user'],
      },
      {
        id: 'yes',
        label: 'Yes',
        summary: 'the account is an administrator',
        next: 'windows-not-administrator',
        listen: ["it's an admin", "it's an administrator"],
      },
      {
        id: 'unsure',
        label: "I'm not sure",
        summary: 'it is not known whether the account is an administrator',
        next: 'windows-token',
        unsure: true,
      },
    ],
  },
  'windows-not-administrator': {
    ...claim,
    kind: 'fix',
    text: 'Take the account out of the Administrators',
    why: 'A transfer user needs no such rights, and for an ordinary account the SSH server reads its own authorized_keys again.',
    say: 'An account for transfers should not be an administrator. Whoever looks after the server can change that.',
    do: 'Ask who else is administrator there and can log in now, before the account leaves the group.',
    before: 'Make sure that nobody works on the server with this account, and that another administrator can log in.',
    commands: [],
    steps: [
      'Open Computer Management, Local Users and Groups, Groups, Administrators, and remove the account {account}.',
      'If that cannot be: put the key into C:\\ProgramData\\ssh\\administrators_authorized_keys as well. This is unverified for Aspera, so look whether the login works then.',
    ],
    verify: { text: 'The account is no longer listed there, and a new transfer logs in.' },
    undo: { text: 'Add the account to the group again.' },
    worked: 'account-resolved',
    same: 'windows-token',
    cannot: 'account-escalate',
  },
})
