import type { Sample } from './types.ts'

type Verdict = 'leaks' | 'banner' | 'key-exchange' | 'login' | 'session' | 'no-failure'

const HERE = 'libssh2 1.10.0 built with its trace here, against OpenSSH 9.2p1'
const OFFER = `[libssh2] 0.665689 Key Ex: Sent KEX: curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group14-sha256,diffie-hellman-group14-sha1,diffie-hellman-group1-sha1,diffie-hellman-group-exchange-sha1
[libssh2] 0.665711 Key Ex: Sent HOSTKEY: ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,ecdsa-sha2-nistp521-cert-v01@openssh.com,ssh-ed25519,ssh-rsa,ssh-dss
[libssh2] 0.665713 Key Ex: Sent CRYPT_CS: aes128-ctr,aes192-ctr,aes256-ctr,aes256-cbc,rijndael-cbc@lysator.liu.se,aes192-cbc,aes128-cbc,blowfish-cbc,arcfour128,arcfour,cast128-cbc,3des-cbc
[libssh2] 0.665715 Key Ex: Sent MAC_CS: hmac-sha2-256,hmac-sha2-512,hmac-sha1,hmac-sha1-96,hmac-md5,hmac-md5-96,hmac-ripemd160,hmac-ripemd160@openssh.com`
const AGREED = `[libssh2] 0.665754 Key Ex: Agreed on KEX method: curve25519-sha256
[libssh2] 0.665755 Key Ex: Agreed on HOSTKEY method: ssh-ed25519
[libssh2] 0.665757 Key Ex: Agreed on CRYPT_CS method: aes128-ctr
[libssh2] 0.665759 Key Ex: Agreed on MAC_CS method: hmac-sha2-256
[libssh2] 0.665884 Key Ex: Initiating curve25519 SHA2
[libssh2] 0.670641 Key Ex: Server's SHA256 Fingerprint: ylS1tiFWVqgn+vrkYbe2hlS3jGEyjMIaFtpEfXTkTxQ=
[libssh2] 0.670988 Key Ex: Received NEWKEYS message`
const LOGGED_IN = `[libssh2] 0.945360 Userauth: Attempting to login using password authentication
[libssh2] 0.945454 Failure Event: -37 - Waiting for password response
[libssh2] 0.981788 Userauth: Password authentication successful
[libssh2] 0.981800 SFTP: Initializing SFTP subsystem
[libssh2] 0.981803 Conn: Allocated new channel ID#0`

export const irisTraceSamples: readonly Sample<Verdict>[] = [
  {
    name: 'no greeting',
    text: '[libssh2] 0.219253 Failure Event: -13 - Failed getting banner',
    verdict: 'banner',
    from: `${HERE}, mask 508, a server that hangs up`,
  },
  {
    name: 'no greeting, with retries before it',
    text: `[libssh2] 0.369332 Failure Event: -37 - Failed getting banner
[libssh2] 0.419480 Failure Event: -37 - Failed getting banner
[libssh2] 0.420113 Failure Event: -13 - Failed getting banner`,
    verdict: 'banner',
    from: 'InterSystems community article, the first line; the last as above',
  },
  {
    name: 'no common key exchange',
    text: `[libssh2] 0.287412 Key Ex: Sent KEX: diffie-hellman-group1-sha1
[libssh2] 0.287437 Key Ex: Sent HOSTKEY: ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,ssh-ed25519,ssh-rsa,ssh-dss
[libssh2] 0.288405 Failure Event: -5 - Unable to exchange encryption keys`,
    verdict: 'key-exchange',
    from: `${HERE}, mask 508, only group1 preferred; shortened`,
  },
  {
    name: 'wrong password',
    text: `${OFFER}
${AGREED}
[libssh2] 0.721637 Userauth: Attempting to login using password authentication
[libssh2] 0.721687 Failure Event: -37 - Waiting for password response
[libssh2] 0.830981 Userauth: Password authentication failed
[libssh2] 0.831002 Failure Event: -18 - Authentication failed (username/password)`,
    verdict: 'login',
    from: `${HERE}, mask 508; shortened`,
  },
  {
    name: 'key not accepted, only the failures',
    text: `[libssh2] 0.231140 Failure Event: -37 - Would block
[libssh2] 0.238106 Failure Event: -18 - Username/PublicKey combination invalid`,
    verdict: 'login',
    from: `${HERE}, mask 508, lines with Failure Event`,
  },
  {
    name: 'no SFTP on the server',
    text: `${AGREED}
${LOGGED_IN}
[libssh2] 1.101201 Failure Event: -37 - Would block to request SFTP subsystem
[libssh2] 1.104822 Failure Event: -22 - Unable to complete request for channel-process-startup
[libssh2] 1.104840 Failure Event: -21 - Unable to request SFTP subsystem
[libssh2] 1.104847 Conn: Freeing channel 0/0 resources`,
    verdict: 'session',
    from: `${HERE}, mask 508, a server without the subsystem; shortened`,
  },
  {
    name: 'all went well',
    text: `${OFFER}
${AGREED}
${LOGGED_IN}
[libssh2] 1.027593 Failure Event: -37 - Would block receiving SSH_FXP_VERSION
[libssh2] 1.031148 SFTP: Enabling SFTP version 3 compatibility`,
    verdict: 'no-failure',
    from: `${HERE}, mask 508; shortened`,
  },
  {
    name: 'only a retry',
    text: '[libssh2] 0.369332 Failure Event: -37 - Failed getting banner',
    verdict: 'no-failure',
    from: 'InterSystems community article',
  },
  {
    name: 'decrypted packets, and no failure',
    text: `[libssh2] 0.052620 Transport: session_startup for socket 3
[libssh2] 0.052659 Transport: Sending Banner: SSH-2.0-libssh2_1.10.0
[libssh2] 0.072540 Transport: Received Banner: SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
[libssh2] 0.837522 Userauth: Attempting to login using password authentication
=> libssh2_transport_write plain (43 bytes)
0000: 32 00 00 00 03 72 33 74  00 00 00 0E 73 73 68 2D : 2....r3t....ssh-
0010: 63 6F 6E 6E 65 63 74 69  6F 6E 00 00 00 08 70 61 : connection....pa
0020: 73 73 77 6F 72 64 00 00  00 00 0C                : ssword.....
=> libssh2_transport_write plain2 (12 bytes)
0000: 48 69 64 64 65 6E 2D 50  77 2D 34 32             : Hidden-Pw-42
[libssh2] 1.175274 Userauth: Password authentication successful`,
    verdict: 'leaks',
    from: `${HERE}, mask 511, with a password made for this; shortened`,
  },
  {
    name: 'a count of packets, then the failures',
    text: `13
[libssh2] 0.831002 Failure Event: -18 - Authentication failed (username/password)`,
    verdict: 'leaks',
    from: `${HERE}, mask 511, grep -c before the failures`,
  },
  {
    name: 'cut off in the first line',
    text: '[libssh2] 0.2192',
    verdict: 'unreadable',
    from: `${HERE}, cut off`,
  },
  {
    name: 'the error of IRIS instead',
    text: "ERROR #7500: SSH Connect Error '-2146430963': SSH Error [8010100D]: Failed getting banner [FFFFFFFF8010100D] at Session.cpp:231,0",
    verdict: 'unreadable',
    from: 'InterSystems community article',
  },
]
