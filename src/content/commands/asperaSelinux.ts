import { defineCommands, param, word, words } from '../../commands/define.ts'
import type { Variant, Word } from '../../commands/types.ts'

const server = { where: 'server', as: 'an administrator', reviewed: '2026-11-20' } as const
const sudo = word('sudo', 'as administrator')
const manual = (section: string) => ({ source: 'sshd-selinux', section })

function linux(...lines: readonly (readonly Word[])[]): readonly Variant[] {
  return [{ dialect: 'posix', systems: ['linux'], lines }]
}

/** SELinux: look first, correct labels, and never switch it off. */
export const asperaSelinuxCommands = defineCommands([
  {
    ...server,
    id: 'selinux-mode',
    title: 'See whether SELinux is at work',
    risk: 'read-only',
    parameters: [],
    variants: linux([word('getenforce', 'says how SELinux is set')]),
    expect: 'Enforcing, Permissive or Disabled. "command not found" means that there is no SELinux here.',
    sources: [manual('SELinux modes')],
  },
  {
    ...server,
    id: 'selinux-denials',
    title: 'Show what SELinux refused to the SSH server just now',
    risk: 'read-only',
    parameters: [],
    variants: linux([
      sudo,
      word('ausearch', 'searches the audit log'),
      word('-m', 'for messages of this kind'),
      word('avc', 'refusals of SELinux'),
      word('-c', 'of this program'),
      word('sshd'),
      word('-ts', 'since'),
      word('recent', 'ten minutes ago'),
    ]),
    expect: 'Lines with "avc: denied" name what was refused. <no matches> means that SELinux refused nothing.',
    sources: [manual('Audit messages')],
  },
  {
    ...server,
    id: 'selinux-labels-dry-run',
    title: 'Show which labels would be corrected',
    risk: 'read-only',
    parameters: ['home'],
    variants: linux([
      sudo,
      word('restorecon', 'compares labels with what the policy wants'),
      word('-R', 'in the folder and below'),
      word('-n', 'changes nothing'),
      word('-v', 'names each difference'),
      word([param('home'), '/.ssh']),
    ]),
    expect: 'One line for each wrong label ("Would relabel …"), or nothing when all are right.',
    sources: [manual('File contexts')],
  },
  {
    ...server,
    id: 'selinux-relabel',
    title: 'Correct the labels of .ssh',
    risk: 'reversible',
    riskNote: 'It sets labels that the policy wants. Files stay as they are.',
    parameters: ['home'],
    variants: linux([
      sudo,
      ...words('restorecon'),
      word('-R', 'in the folder and below'),
      word('-v', 'names each change'),
      word([param('home'), '/.ssh']),
    ]),
    expect: 'One line for each label that was changed.',
    verify: 'The same command with -n lists nothing any more.',
    undo: 'The old label stands in the line that was printed; chcon sets it again.',
    sources: [manual('File contexts')],
  },
  {
    ...server,
    id: 'selinux-homes-elsewhere',
    title: 'Teach SELinux that this folder holds home folders',
    risk: 'reversible',
    riskNote: 'Only for home folders outside /home. The rule stays after a restart.',
    parameters: ['homesFolder'],
    variants: linux(
      [
        sudo,
        ...words('semanage', 'fcontext', '-a'),
        word('-e', 'the same labels as below this folder'),
        word('/home'),
        word([param('homesFolder')]),
      ],
      [sudo, ...words('restorecon', '-R', '-v'), word([param('homesFolder')])],
    ),
    expect: 'The first line prints nothing, the second one line for each label that was changed.',
    verify: 'ls -Z shows ssh_home_t for .ssh.',
    undo: 'semanage fcontext -d with the same folder, then restorecon -R again.',
    sources: [manual('Home folders in another place')],
  },
  {
    ...server,
    id: 'selinux-ssh-port',
    title: 'Allow the SSH server its port',
    risk: 'reversible',
    riskNote: 'It adds one TCP port to those that the SSH server may use.',
    parameters: ['port'],
    variants: linux([
      sudo,
      ...words('semanage', 'port', '-a', '-t'),
      word('ssh_port_t', 'the kind of port the SSH server may listen on'),
      ...words('-p', 'tcp'),
      word([param('port')]),
    ]),
    expect:
      'It prints nothing. "already defined" means that the port belongs to another service or to SSH already: semanage port -l shows which. Do not take it from another service.',
    verify: 'semanage port -l lists the port beside ssh_port_t.',
    undo: 'semanage port -d -t ssh_port_t -p tcp with the same port.',
    sources: [manual('Port types')],
  },
  {
    ...server,
    id: 'selinux-sshd-permissive',
    title: 'Let SELinux only watch the SSH server, for a test of minutes',
    risk: 'weakens-security',
    riskNote:
      'For these minutes SELinux no longer protects the SSH server. All other programs stay protected. Switch it back in the next step, whatever the test shows.',
    parameters: [],
    variants: linux([
      sudo,
      ...words('semanage', 'permissive'),
      word('-a', 'adds to the list of what is only watched'),
      word('sshd_t', 'the SSH server alone'),
    ]),
    expect: 'It prints nothing, or a line that it loads the policy.',
    verify: 'semanage permissive -l lists sshd_t.',
    undo: 'semanage permissive -d sshd_t',
    sources: [manual('Permissive domains')],
  },
  {
    ...server,
    id: 'selinux-sshd-enforcing',
    title: 'Protect the SSH server again',
    risk: 'reversible',
    riskNote: 'If SELinux was the cause, the login fails again until the labels are right.',
    parameters: [],
    variants: linux([
      sudo,
      ...words('semanage', 'permissive'),
      word('-d', 'removes from the list of what is only watched'),
      word('sshd_t'),
    ]),
    expect: 'It prints nothing, or a line that it loads the policy.',
    verify: 'semanage permissive -l no longer lists sshd_t.',
    undo: 'None is needed: this is the normal state.',
    sources: [manual('Permissive domains')],
  },
])
