/** A reader as a tool: what it is for, in the words of somebody who needs it. */
export type Tool = { readonly reader: string; readonly name: string }

export type ToolGroup = { readonly title: string; readonly tools: readonly Tool[] }

/** The id of the page that compares algorithms: it is no reader. */
export const SOLVER = 'algorithms'

/** The node of the guide that goes on where the comparison ends, by what the two sides do not share. */
export const solverGuide = {
  guide: 'ssh-algorithms',
  nodes: { kex: 'kex', hostKey: 'host-key-type', cipher: 'cipher', mac: 'mac', compression: 'start' },
} as const

/** Every reader by what one wants to know. */
export const toolGroups: readonly ToolGroup[] = [
  {
    title: 'Keys',
    tools: [
      { reader: 'authorized-keys', name: 'Check this authorized_keys file' },
      { reader: 'public-key', name: 'What is this public key?' },
      { reader: 'ssh-add-list', name: 'Which keys does the agent offer?' },
      { reader: 'ssh-keygen-l', name: 'Read the fingerprints of ssh-keygen' },
    ],
  },
  {
    title: 'Files and rights',
    tools: [
      { reader: 'ls-permissions', name: 'Who can read and write here?' },
      { reader: 'namei', name: 'Check every folder on the way to a file' },
      { reader: 'folder-walk', name: 'Check a folder and all above it' },
      { reader: 'stat', name: 'Read the rights that stat shows' },
      { reader: 'getfacl', name: 'Who else has rights on this file?' },
      { reader: 'icacls', name: 'Who has rights on this file on Windows?' },
      { reader: 'ls-z', name: 'Check the SELinux labels of these files' },
      { reader: 'selinux', name: 'Did SELinux refuse it?' },
    ],
  },
  {
    title: 'Accounts and Aspera',
    tools: [
      { reader: 'account-entry', name: 'Does this account exist, and what is its shell?' },
      { reader: 'id', name: 'Which groups is this account in?' },
      { reader: 'aspera-conf', name: 'What does this aspera.conf allow?' },
      { reader: 'asuserdata', name: 'Which settings does this Aspera account have?' },
      { reader: 'asconfigurator-user-data', name: 'What may this Aspera account transfer?' },
    ],
  },
  {
    title: 'Settings',
    tools: [
      { reader: 'ssh-config', name: 'What does this ssh_config do?' },
      { reader: 'sshd-config', name: 'What does this sshd_config do?' },
      { reader: 'ssh-config-result', name: 'Which settings does ssh take for this server?' },
      { reader: 'sshd-effective', name: 'Which settings does the SSH server run with?' },
      { reader: 'sshd-test', name: 'Did sshd -t find a mistake?' },
      { reader: 'service-status', name: 'Is the SSH service running?' },
      { reader: 'sshd-forwarding', name: 'May this account forward ports?' },
      { reader: 'algorithm-lists', name: 'Is one of these algorithms on my list?' },
      { reader: 'ssh-query', name: 'Which algorithms are built into this ssh?' },
      { reader: 'ssh-version', name: 'How old is this OpenSSH?' },
    ],
  },
  {
    title: 'Names, ports and host keys',
    tools: [
      { reader: 'port-answer', name: 'What answers on this port?' },
      { reader: 'resolve', name: 'Which address is behind this name?' },
      { reader: 'port-probe', name: 'Can this port be reached?' },
      { reader: 'listening', name: 'Which program listens on this port?' },
      { reader: 'ssh-keyscan', name: 'Which host keys does the server show?' },
    ],
  },
  {
    title: 'InterSystems IRIS',
    tools: [
      { reader: 'iris-trace', name: 'What does this trace of IRIS say?' },
      { reader: 'iris-version', name: 'Which IRIS and which libssh2 is this?' },
    ],
  },
]

/** What a reader is called as a tool; its own title where it has no place above yet. */
export function toolName(reader: { readonly id: string; readonly title: string }): string {
  return toolGroups.flatMap(({ tools }) => tools).find((tool) => tool.reader === reader.id)?.name ?? reader.title
}
