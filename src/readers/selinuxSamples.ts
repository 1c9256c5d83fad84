import type { Sample } from './types.ts'

type Verdict = 'off' | 'denied-port' | 'denied-file' | 'denied-other' | 'quiet' | 'enforcing'

const HERE = 'selinux-utils 3.4 and policycoreutils 3.4 on Debian 12, run for this sample'
const SEARCH = 'ausearch 3.0.9 here'

const STATUS = `SELinux status:                 enabled
SELinuxfs mount:                /sys/fs/selinux
SELinux root directory:         /etc/selinux
Loaded policy name:             targeted
Current mode:                   enforcing
Mode from config file:          enforcing
Policy MLS status:              enabled
Policy deny_unknown status:     allowed
Memory protection checking:     actual (secure)
Max kernel policy version:      33`

const SESSION = `----
time->Mon Aug 31 16:39:39 2026
type=AVC msg=audit(1788194379.948:128): avc:  denied  { open } for  pid=873 comm="sshd-session" path="/home/fred/.ssh/authorized_keys" dev="vda" ino=1473 scontext=system_u:system_r:sshd_session_t:s0-s0:c0.c1023 tcontext=system_u:object_r:tmp_t:s0 tclass=file permissive=0`

export const selinuxSamples: readonly Sample<Verdict>[] = [
  { name: 'disabled', text: 'Disabled', verdict: 'off', from: HERE },
  { name: 'disabled, sestatus', text: 'SELinux status:                 disabled', verdict: 'off', from: HERE },
  {
    name: 'not there',
    text: '-bash: getenforce: command not found',
    verdict: 'off',
    from: 'bash on Debian 12 without the package',
  },
  {
    name: 'at work, the log not looked at',
    text: 'Enforcing',
    verdict: 'enforcing',
    from: 'getenforce(8), and public notes of Rocky Linux 9',
  },
  {
    name: 'at work, sestatus',
    text: STATUS,
    verdict: 'enforcing',
    from: 'sestatus of Rocky Linux 9 as printed in public notes',
  },
  {
    name: 'at work and quiet',
    text: 'Enforcing\n<no matches>',
    verdict: 'quiet',
    from: `getenforce(8), and ${SEARCH}`,
  },
  {
    name: 'the program of OpenSSH 9.8 and later is kept from the keys',
    text: `Enforcing\n${SESSION}`,
    verdict: 'denied-file',
    from: `${SEARCH}, with a line as printed in public notes on a refused key (names and numbers changed)`,
  },
  {
    name: 'sshd may not read the keys of a home folder outside /home',
    text: 'Feb 16 09:50:41 shrimp audit[311891]: AVC avc:  denied  { read } for  pid=311891 comm="sshd" name="authorized_keys" dev="nvme0n1p2" ino=27263159 scontext=system_u:system_r:sshd_t:s0-s0:c0.c1023 tcontext=system_u:object_r:default_t:s0 tclass=file permissive=0',
    verdict: 'denied-file',
    from: 'the journal of Fedora as printed in public notes',
  },
  {
    name: 'CentOS 6, without permissive=',
    text: 'type=AVC msg=audit(1461618507.140:776): avc:  denied  { open } for  pid=3065 comm="sshd" name="authorized_keys" dev=sda1 ino=1056263 scontext=unconfined_u:system_r:sshd_t:s0-s0:c0.c1023 tcontext=unconfined_u:object_r:admin_home_t:s0 tclass=file',
    verdict: 'denied-file',
    from: 'audit.log of CentOS 6 as printed in public notes',
  },
  {
    name: 'another port',
    text: 'type=AVC msg=audit(1364718726.658:74): avc:  denied  { name_bind } for  pid=17021 comm="sshd" src=1122 scontext=system_u:system_r:sshd_t tcontext=system_u:object_r:unreserved_port_t tclass=tcp_socket',
    verdict: 'denied-port',
    from: 'the Gentoo wiki on port labels',
  },
  {
    name: 'written down only',
    text: 'Enforcing\navc:  denied  { read } for  pid=27058 comm="sshd-session" name="authorized_keys"  scontext=system_u:system_r:sshd_session_t:s0-s0:c0.c1023  tcontext=unconfined_u:object_r:var_log_t:s0 tclass=file permissive=1',
    verdict: 'off',
    from: 'public notes on a domain that the policy itself only watches, lines joined',
  },
  {
    name: 'permissive, with a refusal',
    text: 'Permissive\ntype=AVC msg=audit(1728189270.965:8192): avc:  denied  { read } for  pid=138598 comm="sshd" name="authorized_keys" dev="dm-0" ino=4236386 scontext=system_u:system_r:sshd_t:s0-s0:c0.c1023 tcontext=system_u:object_r:mysqld_db_t:s0 tclass=file permissive=1',
    verdict: 'off',
    from: 'audit.log as printed in public notes, the mode set before it',
  },
  {
    name: 'a forwarding',
    text: 'avc:  denied  { name_connect } for  pid=4711 comm="sshd-session" dest=4222 scontext=system_u:system_r:sshd_session_t:s0-s0:c0.c1023 tcontext=system_u:object_r:unreserved_port_t:s0 tclass=tcp_socket permissive=0',
    verdict: 'denied-other',
    from: 'a public note on Fedora 44, the dots filled in',
  },
  {
    name: 'another program',
    text: 'Enforcing\ntype=AVC msg=audit(1226874073.147:96): avc:  denied  { getattr } for  pid=2465 comm="httpd" path="/var/www/html/file1" dev=dm-0 ino=284133 scontext=unconfined_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:samba_share_t:s0 tclass=file',
    verdict: 'quiet',
    from: 'the Red Hat manual, Raw Audit Messages',
  },
  {
    name: 'quiet, but the dry run finds a label',
    text: 'Enforcing\n<no matches>\nWould relabel /home/fred/.ssh/authorized_keys from unconfined_u:object_r:admin_home_t:s0 to unconfined_u:object_r:ssh_home_t:s0',
    verdict: 'denied-file',
    from: 'the text as libselinux 3.4 writes it and public notes print it, labels of the next sample',
  },
  {
    name: 'an old restorecon that corrected it',
    text: 'restorecon reset /root/.ssh/authorized_keys context unconfined_u:object_r:admin_home_t:s0->unconfined_u:object_r:ssh_home_t:s0',
    verdict: 'denied-file',
    from: 'public notes on a key login that SELinux refused, CentOS',
  },
  {
    name: 'cut off',
    text: 'type=AVC msg=audit(1728189270.965:8192): avc:  denied  { read } for  pid=138598 comm="sshd" na',
    verdict: 'unreadable',
    from: 'the line above, cut off',
  },
  { name: 'something else', text: 'setenforce: SELinux is disabled', verdict: 'unreadable', from: HERE },
]
