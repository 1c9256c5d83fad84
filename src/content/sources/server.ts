import { defineSources } from './types.ts'

const reported = 'Lines as their users report them in public; not observed on the test bench.'

/** What stands around an OpenSSH server: PAM modules, SELinux, systemd. */
export const serverSources = defineSources([
  {
    id: 'google-authenticator',
    title: 'google-authenticator-libpam, source code and issues',
    url: 'https://github.com/google/google-authenticator-libpam',
    caution: reported,
  },
  { id: 'duo-unix', title: 'duo_unix, source code', url: 'https://github.com/duosecurity/duo_unix', caution: reported },
  { id: 'sssd', title: 'SSSD, source code and issues', url: 'https://github.com/SSSD/sssd', caution: reported },
  {
    id: 'slurm',
    title: 'pam_slurm_adopt, Slurm documentation',
    url: 'https://slurm.schedmd.com/pam_slurm_adopt.html',
    caution: reported,
  },
  {
    id: 'selinux-reports',
    title: 'SELinux policy of Fedora, pull requests with audit records of sshd',
    url: 'https://github.com/fedora-selinux/selinux-policy/pulls',
    caution: 'The test bench has no SELinux.',
  },
  {
    id: 'systemd',
    title: 'systemd, source code and manual pages',
    url: 'https://github.com/systemd/systemd',
    caution: reported,
  },
])
