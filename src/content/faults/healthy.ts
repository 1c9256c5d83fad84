/**
 * What a machine without a fault shows: reader id → the sample of a healthy one. Readers that no healthy output belongs
 * to at a check (a key that is looked for, a block of one's own settings) are left out: there is nothing unusual to show.
 */
export const healthy: Readonly<Record<string, string>> = {
  'account-entry': 'an ordinary account',
  'algorithm-lists': 'a MAC that both have',
  'asconfigurator-user-data': 'token in both directions',
  'authorized-keys': 'one key',
  'folder-walk': 'all in order',
  'iris-trace': 'only a retry',
  'iris-version': '$ZVERSION in a container',
  listening: 'ss, every IPv4 address',
  'ls-permissions': 'home, .ssh and authorized_keys in order',
  'ls-z': 'all in order, new order of columns',
  'port-answer': 'ssh-keyscan',
  'port-probe': 'nc -vz, open',
  resolve: 'getent ahosts',
  selinux: 'at work and quiet',
  'ssh-add-list': 'two keys',
  'ssh-config-result': 'a block of its own',
  'ssh-keygen-l': 'the private and the public half',
  'sshd-effective': 'as delivered',
  'sshd-forwarding': 'each kind is closed',
  'sshd-test': 'all is well, with the command',
}
