import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = {
  sources: [
    { source: 'sshd-selinux', section: 'File contexts, port types, permissive domains' },
    { source: 'aspera-error-19', section: 'Faspex, step 1; Shares, step 1' },
  ],
  reviewed: '2026-11-20',
  conflicts: [
    {
      says: 'Make sure SELinux is disabled.',
      trouble: 'That switches a protection off for the whole machine, to cure a label that is wrong on one folder.',
      instead:
        'Keep it on. Look at what it refused, correct the labels, and to prove that it is the cause let it only watch the SSH server for some minutes.',
      source: { source: 'aspera-error-19', section: 'Faspex, step 1; Shares, step 1' },
    },
  ],
  covers: ['A-10', 'A-20'],
} as const

/** SELinux: look, correct the labels, prove; never switch off. */
export const selinuxNodes = defineNodes({
  selinux: {
    ...claim,
    kind: 'check',
    text: 'Did SELinux refuse something to the SSH server?',
    why: 'On Red Hat and its relatives SELinux can keep the SSH server from reading a home folder, although owner and mode are right. It writes down each refusal.',
    say: 'Linux has a protection that may block the login. An administrator can see in its log whether it did.',
    commands: ['selinux-mode', 'selinux-denials', 'selinux-labels-dry-run'],
    options: [
      {
        id: 'off',
        label: 'Permissive, Disabled, or the command is not there',
        summary: 'SELinux is not at work',
        next: 'folders',
      },
      {
        id: 'quiet',
        label: 'Enforcing, and neither a refusal nor a wrong label',
        summary: 'SELinux refused nothing',
        next: 'folders',
      },
      {
        id: 'denied-file',
        label: 'Enforcing, and a refusal for a file or folder, or a wrong label',
        summary: 'SELinux keeps the SSH server from a file',
        next: 'selinux-labels',
      },
      {
        id: 'denied-port',
        label: 'Enforcing, and a refusal with name_bind',
        summary: 'SELinux keeps the SSH server from its port',
        next: 'selinux-port',
      },
      {
        id: 'unsure',
        label: "I can't check this",
        summary: 'SELinux was not looked at',
        next: 'folders',
        unsure: true,
      },
    ],
  },
  'selinux-labels': {
    ...claim,
    kind: 'fix',
    text: 'Correct the labels of .ssh',
    why: 'Each file carries a label. Files that were copied or restored often carry the wrong one, and the policy knows the right one.',
    say: 'The files carry a wrong label. One command corrects it, and the protection stays on.',
    commands: ['selinux-relabel'],
    steps: [
      'Write down the labels of before: ls -Z shows them.',
      'If the home folders are not below /home, this changes nothing: take the next step then.',
    ],
    verify: {
      text: 'The dry run lists nothing any more, and a new transfer logs in.',
      command: 'selinux-labels-dry-run',
    },
    undo: { text: 'The old label stands in the line that restorecon printed; chcon sets it again.' },
    worked: 'account-resolved',
    same: 'selinux-homes',
    cannot: 'account-escalate',
  },
  'selinux-homes': {
    ...claim,
    kind: 'fix',
    text: 'Tell SELinux where the home folders are',
    why: 'The policy knows /home. Home folders in another place get the same labels once SELinux knows that they are home folders.',
    say: 'The home folders are not in the usual place. The administrator can tell the protection so.',
    before:
      'Only where the home folder of {account} is not below /home; otherwise change nothing and answer that the same error is still there. Name the folder that holds home folders and nothing else: all that is below it gets new labels.',
    commands: ['selinux-homes-elsewhere'],
    steps: ['See first what would change: after the first command, sudo restorecon -R -n -v with the folder.'],
    verify: { text: 'ls -Z shows ssh_home_t for .ssh, and a new transfer logs in.' },
    undo: { text: 'semanage fcontext -d with the same folder, then restorecon -R again.' },
    worked: 'account-resolved',
    same: 'selinux-proof',
    cannot: 'account-escalate',
  },
  'selinux-port': {
    ...claim,
    kind: 'fix',
    text: 'Allow the SSH server its port',
    why: 'Aspera servers often listen on port 33001, which the policy does not know as a port for SSH.',
    say: 'The protection does not know that port. The administrator can add it, and the protection stays on.',
    commands: ['selinux-ssh-port'],
    verify: { text: 'semanage port -l lists the port beside ssh_port_t, and the SSH server starts.' },
    undo: { text: 'semanage port -d -t ssh_port_t -p tcp with the same port.' },
    worked: 'account-resolved',
    same: 'folders',
    cannot: 'account-escalate',
  },
  'selinux-proof': {
    ...claim,
    kind: 'fix',
    text: 'Prove for some minutes whether SELinux is the cause',
    why: 'SELinux goes on protecting everything else and only watches the SSH server, so the login either works now or SELinux is not the cause.',
    say: 'For a few minutes the protection only watches this one program. Try the transfer, and then it is switched on again at once.',
    before:
      'Agree on the minutes with whoever is responsible for the server. The second command follows whatever the test shows.',
    commands: ['selinux-sshd-permissive', 'selinux-sshd-enforcing'],
    steps: [
      'Run the first command.',
      'Start the transfer once.',
      'Run the second command, whatever happened.',
      'Last resort only, and not for this error: SELinux as a whole stays on. Who disables it has to relabel the whole machine to get it back.',
    ],
    verify: { text: 'semanage permissive -l no longer lists sshd_t.' },
    undo: { text: 'The second command is the way back.', command: 'selinux-sshd-enforcing' },
    worked: 'selinux-proven',
    same: 'folders',
    cannot: 'account-escalate',
  },
  'selinux-proven': {
    ...claim,
    kind: 'outcome',
    verdict: 'escalate',
    text: 'SELinux is the cause: a rule of the policy is missing',
    why: 'The login worked while SELinux only watched. The audit log names what it would have refused, and from that an administrator makes a rule.',
    say: 'We have found the cause. The administrator needs the lines of the audit log to add the missing rule.',
    collect: [
      'The lines of ausearch',
      'The output of ls -Z for the home folder and .ssh',
      'The name and version of the system',
    ],
  },
})
