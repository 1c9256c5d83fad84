import type { Sample } from './types.ts'

type Verdict = 'before-2017' | 'before-2018' | 'cache' | 'iris' | 'old-library' | 'library'

const REPOSITORY = 'public repository'

export const irisVersionSamples: readonly Sample<Verdict>[] = [
  {
    name: '$ZVERSION in a container',
    text: 'IRIS for UNIX (Ubuntu Server LTS for x86-64 Containers) 2025.1 (Build 223U) Tue Mar 11 2025 18:01:57 EDT',
    verdict: 'iris',
    from: `${REPOSITORY}, $ZVERSION`,
  },
  {
    name: '$ZVERSION with the prompt and the SSH library',
    text: `USER>Write $ZVERSION
IRIS for UNIX (Ubuntu Server LTS for ARM64 Containers) 2026.2 (Build 221U) Fri Jun 26 2026 09:59:12 EDT
USER>Write client
1.11.1`,
    verdict: 'iris',
    from: `${REPOSITORY}, $ZVERSION; the form of VersionInfo is not documented, the number is one of libssh2`,
  },
  {
    name: 'Caché 2018.1',
    text: 'Cache for UNIX (Red Hat Enterprise Linux for x86-64) 2018.1.5 (Build 659U) Mon Mar 22 2021 07:12:43 EDT',
    verdict: 'cache',
    from: `${REPOSITORY}, zversion`,
  },
  {
    name: 'Caché 2017.2',
    text: 'Version          : Cache for UNIX (Red Hat Enterprise Linux for x86-64) 2017.2.2 (Build 865_3_19085U) Tue Jul 23 2019 16:55:24 EDT [HealthShare Modules:Core:15.032.9688 + Linkage Engine',
    verdict: 'before-2018',
    from: `${REPOSITORY}, a performance report, cut off`,
  },
  {
    name: 'Caché 2017.2 on AIX',
    text: '# "Product Version String: Cache for UNIX (IBM AIX for System Power System-64) 2017.2.1 (Build 801) Wed Dec 6 2017 09:23:33 EST"',
    verdict: 'before-2018',
    from: `${REPOSITORY}, a performance report`,
  },
  {
    name: 'Caché 2014.1',
    text: '<Export generator="Cache" version="25" zv="Cache for UNIX (Red Hat Enterprise Linux for x86-64) 2014.1.3 (Build 775)" ts="2016-06-10 11:14:51">',
    verdict: 'before-2017',
    from: `${REPOSITORY}, an export of a class`,
  },
  {
    name: 'iris list',
    text: `Configuration 'IRIS'   (default)
        directory:    /usr/irissys
        versionid:    2021.1.0.215.0
        datadir:      /usr/irissys
        conf file:    iris.cpf  (SuperServer port = 1972, WebServer = 52773)
        status:       running, since Wed Aug  4 07:12:45 2021
        mirroring: Member Type = Failover; Status = Primary
        state:        ok
        product:      InterSystems IRISHealth`,
    verdict: 'iris',
    from: `${REPOSITORY}, iris list`,
  },
  {
    name: 'iris list, two instances, one down',
    text: `Configuration 'IRIS'   (default)
    versionid:    2023.1.0.235.1com
    status:       running, since Tue Jun 27 01:55:25 2023
Configuration 'IRIS2'
    versionid:    2019.2.0.107.0com
    status:       down, last used Mon Aug 16 09:33:43 2021`,
    verdict: 'iris',
    from: `${REPOSITORY}, iris list, shortened from three machines`,
  },
  {
    name: 'the SSH library alone, old',
    text: 'SSH-2.0-libssh2_1.10.0',
    verdict: 'old-library',
    from: 'the banner of libssh2 1.10.0 here',
  },
  {
    name: 'the SSH library alone, current',
    text: 'libssh2 1.11.1',
    verdict: 'library',
    from: 'the number of libssh2 1.11.1; the form of VersionInfo is not documented',
  },
  {
    name: '$ZVERSION, cut off before the number',
    text: 'IRIS for UNIX (Ubuntu Server LTS for x86-64 Cont',
    verdict: 'unreadable',
    from: `${REPOSITORY}, cut off`,
  },
  {
    name: 'another library',
    text: 'curl 7.88.1 (x86_64-pc-linux-gnu) OpenSSL/3.0.19',
    verdict: 'unreadable',
    from: 'curl --version here, shortened',
  },
]
