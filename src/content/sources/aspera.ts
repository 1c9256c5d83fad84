import { defineSources } from './types.ts'

const notRun = 'Aspera software is licensed and was not run for Handrail: what is said of it rests on documents alone.'

/** Where our knowledge of IBM Aspera comes from. */
export const asperaSources = defineSources([
  {
    id: 'aspera-error-19',
    title: 'Error code 19: failed to authenticate, Aspera support article of about 2015',
    caution: `Its advice on SELinux, on folder modes and on the DSA key is dated. ${notRun}`,
  },
  {
    id: 'aspera-connect-keys',
    title: 'FASP security: Aspera Connect transfer client authorized keys and aspshell, IBM article',
    caution: `Its sample of authorized_keys still holds a line with a DSA key. ${notRun}`,
  },
  {
    id: 'aspera-cli',
    title: 'IBM Aspera CLI (ascli): manual and source code, August 2026',
    url: 'https://github.com/IBM/aspera-cli',
    caution: 'IBM publishes the table of FASP codes in it. Texts of ascp itself are repeated there, not defined.',
  },
  { id: 'aspera-cli-issues', title: 'IBM/aspera-cli, issues', url: 'https://github.com/IBM/aspera-cli/issues' },
  {
    id: 'hsts-manual',
    title: 'IBM Aspera High-Speed Transfer Server 4.4, product documentation',
    url: 'https://www.ibm.com/docs/en/ahts/4.4.x',
    caution: notRun,
  },
  {
    id: 'hsts-ssh-server',
    title: 'Configuring the SSH Server, High-Speed Transfer Server 4.2',
    url: 'https://www.ibm.com/docs/en/ahts/4.2?topic=upgrades-configuring-ssh-server',
  },
  {
    id: 'aspera-windows-key',
    title: "Setting up a user's public key on the server, High-Speed Transfer Endpoint 4.4 for Windows",
    url: 'https://www.ibm.com/docs/en/ahte/4.4.x?topic=groups-setting-up-users-public-key-server',
  },
  { id: 'aspera-conf-schema', title: 'Schema of aspera.conf, build 4.4.7.2228' },
  {
    id: 'aspera-support-files',
    title: 'Aspera support article 216126818: no such file, cannot stat file',
    caution: 'The old support site has moved to ibm.com/support; links into it may be dead.',
  },
  { id: 'aspera-support-permissions', title: 'Aspera support article 216126778: insufficient permissions' },
  { id: 'aspera-support-authorization', title: 'Aspera support article 216126808: management authorization refused' },
  {
    id: 'aspera-support-connection',
    title: 'Aspera support article 216126918: TCP connect failed and UDP session initiation',
    caution: 'Its log lines are of 2015. A TCP failure closes with code 44 there and with code 14 in ascp 4.4.1.',
  },
  { id: 'aspera-support-docroot', title: 'IBM support: error 41/77, file location outside docroot hierarchy' },
  { id: 'aspera-logs-article', title: 'Deciphering IBM Aspera logs, an article by a practitioner' },
  {
    id: 'kingfisher-issues',
    title: 'wwood/kingfisher-download, issues 19, 37 and 54: output of ascp as people pasted it',
    url: 'https://github.com/wwood/kingfisher-download/issues',
  },
  {
    id: 'iseq-issues',
    title: 'BioOmics/iSeq, issues 8, 13, 29, 35 and 66: output of ascp as people pasted it',
    url: 'https://github.com/BioOmics/iSeq/issues',
  },
  {
    id: 'refinebio-issue',
    title: 'AlexsLemonade/refinebio, issue 3286: ascp without a TCP connection',
    url: 'https://github.com/AlexsLemonade/refinebio/issues/3286',
  },
  {
    id: 'webin-issue',
    title: 'enasequence/webin-cli, issue 122: ascp refused by the file system',
    url: 'https://github.com/enasequence/webin-cli/issues/122',
  },
  {
    id: 'sra-tools-issues',
    title: 'ncbi/sra-tools, issues 53, 151 and 187: output of ascp as people pasted it',
    url: 'https://github.com/ncbi/sra-tools/issues',
  },
  {
    id: 'sra-tools-code',
    title: 'NCBI sra-tools, libs/ascp/ascp.c: the lines of ascp that it knows',
    url: 'https://github.com/ncbi/sra-tools',
  },
  {
    id: 'chip-atlas',
    title: 'ChIP-Atlas, reRunSraTailor.sh: a public script that lists how ascp ended',
  },
  {
    id: 'portal-client-issue',
    title: 'IGS/portal_client, issue 13: ascp that is not installed',
    url: 'https://github.com/IGS/portal_client/issues/13',
  },
  {
    id: 'sshd-selinux',
    title: 'sshd_selinux(8), manual page of the SELinux policy of Fedora and Red Hat',
    caution: 'There was no SELinux on the test bench: these commands were not run for Handrail.',
  },
  {
    id: 'windows-openssh',
    title: 'OpenSSH Server configuration for Windows, Microsoft Learn',
    url: 'https://learn.microsoft.com/windows-server/administration/openssh/openssh-server-configuration',
    caution: "It describes Microsoft's own build. Whether the Aspera installer changes these settings is unverified.",
  },
])
