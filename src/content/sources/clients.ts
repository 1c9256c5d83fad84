import { defineSources } from './types.ts'

const printed = 'Its messages are taken from the source; most were not seen printed here.'

/** Where our knowledge of SSH programs other than OpenSSH comes from. */
export const clientSources = defineSources([
  {
    id: 'clients-bench',
    title:
      'Observed on a test bench: PuTTY tools 0.78, fzsftp of FileZilla 3.63, lftp 4.9.2, curl 7.88.1, git 2.39.5, rsync 3.5.0, sshfs 3.7.3, Ansible 2.14, dropbear 2022.83, paramiko 2.12, asyncssh 2.10, libssh 0.10.6, ssh2 1.17 (Node.js), x/crypto 0.4 (Go), JSch 0.1.55 and 2.28, November 2026',
    caution: 'On Linux and the loopback interface, against servers that fail on purpose.',
  },
  { id: 'putty-docs', title: 'PuTTY user manual', url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/' },
  {
    id: 'putty-code',
    title: 'PuTTY, source code',
    url: 'https://git.tartarus.org/?p=simon/putty.git',
    caution: printed,
  },
  { id: 'winscp-code', title: 'WinSCP, source code', url: 'https://github.com/winscp/winscp', caution: printed },
  { id: 'winscp-docs', title: 'WinSCP documentation, error messages', url: 'https://winscp.net/eng/docs/messages' },
  {
    id: 'filezilla-code',
    title: 'FileZilla Client, source code',
    url: 'https://svn.filezilla-project.org/svn/FileZilla3/trunk/',
    caution: printed,
  },
  { id: 'paramiko-docs', title: 'paramiko documentation and changelog', url: 'https://docs.paramiko.org/' },
  { id: 'asyncssh-code', title: 'AsyncSSH, source code', url: 'https://github.com/ronf/asyncssh' },
  { id: 'jsch-code', title: 'JSch, the fork by mwiede, source code', url: 'https://github.com/mwiede/jsch' },
  { id: 'sshj-code', title: 'sshj, source code', url: 'https://github.com/hierynomus/sshj', caution: printed },
  {
    id: 'mina-code',
    title: 'Apache MINA SSHD, source code',
    url: 'https://github.com/apache/mina-sshd',
    caution: printed,
  },
  {
    id: 'jenkins-agents-code',
    title: 'Jenkins: ssh-agents plugin and trilead-ssh2, source code',
    url: 'https://github.com/jenkinsci/ssh-agents-plugin',
    caution: printed,
  },
  { id: 'node-ssh2-code', title: 'ssh2 for Node.js, source code', url: 'https://github.com/mscdex/ssh2' },
  { id: 'russh-code', title: 'russh, source code', url: 'https://github.com/Eugeny/russh', caution: printed },
  { id: 'libssh-code', title: 'libssh, source code', url: 'https://git.libssh.org/projects/libssh.git/' },
  { id: 'dropbear-code', title: 'Dropbear, source code', url: 'https://github.com/mkj/dropbear' },
  {
    id: 'net-ssh-code',
    title: 'Net::SSH for Ruby, source code',
    url: 'https://github.com/net-ssh/net-ssh',
    caution: printed,
  },
  { id: 'curl-docs', title: 'curl, the man page: exit codes', url: 'https://curl.se/docs/manpage.html' },
  { id: 'git-docs', title: 'git documentation', url: 'https://git-scm.com/docs' },
  {
    id: 'github-docs',
    title: 'GitHub Docs: troubleshooting SSH',
    url: 'https://docs.github.com/en/authentication/troubleshooting-ssh',
  },
  { id: 'gitlab-docs', title: 'GitLab Docs: use SSH keys', url: 'https://docs.gitlab.com/user/ssh/' },
  {
    id: 'bitbucket-docs',
    title: 'Bitbucket Cloud: troubleshoot SSH issues',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/troubleshoot-ssh-issues/',
  },
  { id: 'rsync-code', title: 'rsync, source code and manual', url: 'https://github.com/RsyncProject/rsync' },
  { id: 'sshfs-code', title: 'sshfs, source code', url: 'https://github.com/libfuse/sshfs' },
  { id: 'ansible-code', title: 'Ansible, source code', url: 'https://github.com/ansible/ansible' },
  { id: 'vagrant-code', title: 'Vagrant, source code', url: 'https://github.com/hashicorp/vagrant', caution: printed },
  {
    id: 'vscode-remote',
    title: 'VS Code Remote-SSH: documentation and issues',
    url: 'https://code.visualstudio.com/docs/remote/troubleshooting',
    caution: 'Output as users reported it; not observed by us.',
  },
])
