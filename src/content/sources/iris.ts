import { defineSources } from './types.ts'

/** Where our knowledge of %Net.SSH.Session and of libssh2 comes from. */
export const irisSources = defineSources([
  {
    id: 'iris-article',
    title: 'Using and debugging %Net.SSH.Session for SSH connections, InterSystems Developer Community, April 2019',
    url: 'https://community.intersystems.com/post/using-and-debugging-netsshsession-ssh-connections',
    caution:
      'Written for Caché 2017 and 2018. Its mask 511 writes the login password into the log, and it never checks the host key.',
  },
  {
    id: 'iris-class-reference',
    title: 'Class reference %Net.SSH.Session and %Net.SSH.SFTP, InterSystems IRIS 2024.1',
    url: 'https://docs.intersystems.com/irislatest/csp/documatic/%25CSP.Documatic.cls?LIBRARY=%25SYS&CLASSNAME=%25Net.SSH.Session',
  },
  {
    id: 'iris-ssh-guide',
    title: 'Using SSH, InterSystems IRIS documentation',
    url: 'https://docs.intersystems.com/irislatest/csp/docbook/DocBook.UI.Page.cls?KEY=GNET_ssh',
  },
  {
    id: 'iris-ftp-adapter',
    title: 'Settings of the FTP inbound and outbound adapters, InterSystems IRIS documentation',
    caution: 'Read in a converted copy of the guides; settings differ between versions.',
  },
  {
    id: 'iris-third-party',
    title: 'Implementation reference for third-party software, InterSystems IRIS documentation',
    caution: 'Read in a converted copy of the guides.',
  },
  {
    id: 'iris-terminal-io',
    title: 'Terminal I/O, InterSystems IRIS documentation',
    url: 'https://docs.intersystems.com/irislatest/csp/docbook/DocBook.UI.Page.cls?KEY=GIOD_termio',
  },
  {
    id: 'libssh2-code',
    title: 'libssh2, source code: release 1.10.0 and development version 250045f7 of August 2026',
    url: 'https://github.com/libssh2/libssh2',
  },
  {
    id: 'libssh2-bench',
    title:
      'Observed on a test bench: libssh2 1.10.0, 1.11.0, 1.11.1 and 250045f7 against OpenSSH 9.2p1 and made-up servers, November 2026',
    caution:
      'The library was observed, not IRIS: no IRIS or Caché was at hand. What IRIS adds is taken from its documents.',
  },
  {
    id: 'libssh2-issue-634',
    title: 'libssh2 issue 634: RSA keys with SHA-2 signatures',
    url: 'https://github.com/libssh2/libssh2/issues/634',
  },
])
