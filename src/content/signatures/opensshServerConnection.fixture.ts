import type { ServerLines } from './opensshServer.fixture.ts'

/** Connections, key exchange and limits. */
export const serverLinesConnection: readonly ServerLines[] = [
  {
    class: 'account-denied-by-sshd',
    certainty: 'certain',
    lines: ['administratively prohibited connection for sshlab from 127.0.0.1 port 45618'],
  },
  {
    class: 'auth-failed-unspecified',
    certainty: 'likely',
    lines: [
      'error: Received disconnect from 192.0.2.9 port 44:3: com.jcraft.jsch.JSchException: Auth fail [preauth]',
      'error: Received disconnect from 192.0.2.9: 3: com.jcraft.jsch.JSchException: Auth fail [preauth]',
    ],
  },
  {
    class: 'cert-rejected',
    certainty: 'certain',
    lines: ['userauth_pubkey: certificate signature algorithm ssh-rsa: signature algorithm not supported [preauth]'],
  },
  {
    class: 'hostbased-failed',
    certainty: 'certain',
    lines: [
      'WARNING: revoked key for client.example.org attempted authentication',
      'userauth_hostbased mismatch: client sends web1., but we resolve 192.0.2.4 to nat.example.org',
      'Rhosts authentication refused for fred: bad ownership or modes for home directory.',
      'Authentication refused for fred: bad owner or modes for /home/fred/.ssh/known_hosts',
    ],
  },
  {
    class: 'login-grace-timeout',
    certainty: 'certain',
    lines: ['Timeout before authentication for connection from 127.0.0.1 to 127.0.0.1, pid = 21173'],
  },
  {
    class: 'maxstartups',
    certainty: 'certain',
    lines: [
      'beginning MaxStartups throttling',
      'drop connection #1 from [127.0.0.1]:57070 on [127.0.0.1]:22022 past MaxStartups',
      'drop connection #1 from [127.0.0.1]:56872 on [127.0.0.1]:22022 Maxstartups',
      'MaxStartups logging rate-limited: additional 42 connections dropped',
    ],
  },
  {
    class: 'maxstartups',
    certainty: 'possible',
    lines: ['exited MaxStartups throttling after 00:00:01, 1 connections dropped'],
  },
  {
    class: 'no-banner',
    certainty: 'possible',
    lines: ['Connection closed by 127.0.0.1 port 45642'],
  },
  {
    class: 'none',
    certainty: 'nothing',
    lines: [
      'Nasty PTR record "203.0.113.9" is set up for 203.0.113.9, ignoring',
      'Address 192.0.2.4 maps to host.example.org, but this does not map back to the address.',
      'reverse mapping checking getaddrinfo for host.example.org [192.0.2.4] failed.',
      'srclimit_penalise: ipv4: new 192.0.2.1/32 deferred penalty of 5.000 seconds for penalty: failed authentication',
    ],
  },
  {
    class: 'persource-penalty',
    certainty: 'certain',
    lines: [
      'drop connection #0 from [127.0.0.1]:44984 on [127.0.0.1]:22022 penalty: failed authentication',
      'srclimit_penalise: 127.0.0.1/32: activating ipv4 penalty of 18.704 seconds for penalty: failed authentication',
      'srclimit_penalise: ipv4: new 127.0.0.1/32 active penalty of 30.000 seconds for penalty: failed authentication',
      'PerSourcePenalties logging rate-limited: additional 42 connections dropped',
    ],
  },
  {
    class: 'pubkey-sha1-rsa',
    certainty: 'certain',
    lines: [
      'userauth_pubkey: signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]',
      'userauth_pubkey: key type ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]',
      'userauth_pubkey: signature algorithm rsa-sha2-512 not in PubkeyAcceptedAlgorithms [preauth]',
    ],
  },
  {
    class: 'scanner-noise',
    certainty: 'certain',
    lines: [
      'kex_exchange_identification: client sent invalid protocol identifier "GET / HTTP/1.1"',
      'Did not receive identification string from 203.0.113.7 port 40112',
      "Bad protocol version identification 'GET / HTTP/1.0' from 203.0.113.7 port 40112",
      "probed from 203.0.113.9 port 51234 with SSH-2.0-ssh-probe.  Don't panic.",
    ],
  },
  {
    class: 'scanner-noise',
    certainty: 'likely',
    lines: [
      'Disconnecting 203.0.113.8 port 40000: Change of username or service not allowed: (root,ssh-connection) -> (admin,ssh-connection) [preauth]',
      'Disconnecting: bad service request ssh-foo',
      'ipv4 penalty table full, cannot penalise 203.0.113.0/32 for penalty: failed authentication',
      'Connection from 192.0.2.4 port 40000 with IP opts:  83 07 ...',
    ],
  },
  {
    class: 'scanner-noise',
    certainty: 'possible',
    lines: [
      'Received disconnect from 192.0.2.9: 11: Bye Bye [preauth]',
      'Connection closed by 192.0.2.9 [preauth]',
      'fatal: Read from socket failed: Connection reset by peer [preauth]',
    ],
  },
  {
    class: 'session-dropped',
    certainty: 'certain',
    lines: [
      'error: RekeyLimit exceeded before authentication completed [preauth]',
      'terminating inactive connection from user sshlab 127.0.0.1 port 41784',
      'Read error from remote host 192.0.2.4 port 51000: Connection reset by peer',
    ],
  },
  {
    class: 'session-keepalive-timeout',
    certainty: 'certain',
    lines: ['Timeout, client not responding from user sshlab 127.0.0.1 port 41322'],
  },
]
