import type { Sample } from './types.ts'

type Verdict = 'missing' | 'root' | 'not-in-group' | 'known'

const HERE = 'id of GNU coreutils 9.1, Debian 12, run for this sample (names changed)'
const FRED = 'uid=1003(fred) gid=1005(fred) groups=1005(fred),27(sudo),1004(team)'
export const idSamples: readonly Sample<Verdict>[] = [
  { name: 'an account with three groups', text: FRED, verdict: 'known', from: HERE },
  {
    name: 'it is in the group asked for',
    text: FRED,
    context: { user: 'fred', group: 'team' },
    verdict: 'known',
    from: HERE,
  },
  {
    name: 'it is not in the group asked for',
    text: FRED,
    context: { user: 'fred', group: 'sftponly' },
    verdict: 'not-in-group',
    from: HERE,
  },
  {
    name: 'no such account',
    text: 'id: ‘fredd’: no such user',
    context: { user: 'fredd' },
    verdict: 'missing',
    from: HERE,
  },
  {
    name: 'no such account, busybox',
    text: 'id: unknown user fredd',
    verdict: 'missing',
    from: 'id of BusyBox 1.35 here',
  },
  {
    name: 'no such account, macOS',
    text: 'mac:~ admin$ id fredd\nid: fredd: no such user',
    verdict: 'missing',
    from: 'id(1) of macOS as quoted in public notes (name changed)',
  },
  { name: 'root', text: 'uid=0(root) gid=0(root) groups=0(root)', verdict: 'root', from: HERE },
  {
    name: 'macOS',
    text: 'uid=501(fred) gid=20(staff) groups=20(staff),12(everyone),61(localaccounts),79(_appserverusr),80(admin),81(_appserveradm),701(com.apple.sharepoint.group.1),33(_appstore),98(_lpadmin),100(_lpoperator),204(_developer)',
    context: { group: 'admin' },
    verdict: 'known',
    from: 'id of macOS as printed in public notes (name changed)',
  },
  {
    name: 'with a SELinux context and a group without a name',
    text: 'uid=1000(fred) gid=1000(fred) groups=1000(fred),4711 context=unconfined_u:unconfined_r:unconfined_t:s0-s0:c0.c1023',
    verdict: 'known',
    from: 'the form of id on Red Hat systems, name and numbers changed',
  },
  {
    name: 'groups',
    text: 'fred : fred sudo team',
    verdict: 'known',
    from: 'groups of GNU coreutils 9.1 here (names changed)',
  },
  { name: 'cut off', text: 'uid=1003(fred) gid=10', verdict: 'unreadable', from: `${HERE}, cut off` },
]
