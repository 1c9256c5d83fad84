import type { ClientLines } from './opensshClient.fixture.ts'

/** Sessions, forwardings, terminals and keepalive. */
export const clientLinesSession: readonly ClientLines[] = [
  {
    class: 'none',
    certainty: 'nothing',
    lines: [
      '-bash: warning: setlocale: LC_ALL: cannot change locale (en_US.UTF-8)',
      'Pseudo-terminal will not be allocated because stdin is not a terminal.',
      'WARNING: Server requests forwarding for unknown listen_port 8080',
      'debug1: Remote: Forwarding listen address "0.0.0.0" overridden by server GatewayPorts',
      'Connection to 127.0.0.1 closed.',
      'Disconnected from 127.0.0.1 port 22022',
      'Received disconnect from 127.0.0.1 port 34344:11: disconnected by user',
      'Killed by signal 15.',
      'Warning: this server does not support rekeying.',
      'debug1: Entering interactive session.',
    ],
  },
  {
    class: 'shell-not-available',
    certainty: 'certain',
    lines: [
      'This service allows sftp connections only.',
      'shell request failed on channel 0',
      'exec request failed on channel 0',
    ],
  },
  { class: 'pty-failed', certainty: 'certain', lines: ['PTY allocation request failed on channel 0'] },
  {
    class: 'x11-failed',
    certainty: 'certain',
    lines: [
      'X11 forwarding request failed on channel 0',
      'X11 connection rejected because of wrong authentication.',
      'debug1: Remote: X11 forwarding disabled by key options.',
      'debug1: Remote: No xauth program; cannot forward X11.',
    ],
  },
  {
    class: 'x11-failed',
    certainty: 'nothing',
    lines: [
      'Warning: No xauth data; using fake authentication data for X11 forwarding.',
      'debug1: X11 forwarding requested but DISPLAY not set',
    ],
  },
  {
    class: 'x11-failed',
    certainty: 'possible',
    lines: ['Warning: untrusted X11 forwarding setup failed: xauth key data not generated'],
  },
  {
    class: 'x11-failed',
    certainty: 'likely',
    lines: ['DISPLAY "foo;bar" invalid; disabling X11 forwarding', "Error: Can't open display: localhost:10.0"],
  },
  { class: 'session-limit', certainty: 'likely', lines: ['channel 0: open failed: connect failed: open failed'] },
  {
    class: 'forwarding-prohibited',
    certainty: 'certain',
    lines: [
      'channel 2: open failed: administratively prohibited: open failed',
      'channel 3: open failed: unknown channel type: unsupported channel type',
      'debug1: Remote: Server has rejected tunnel device forwarding',
      'debug1: Remote: Server has disabled port forwarding.',
    ],
  },
  {
    class: 'forward-target-unreachable',
    certainty: 'certain',
    lines: ['channel 2: open failed: connect failed: Connection refused'],
  },
  {
    class: 'forward-port-in-use',
    certainty: 'possible',
    lines: [
      'Warning: remote port forwarding failed for listen port 22078',
      'Warning: remote port forwarding failed for listen path /tmp/lab-sl.sock',
    ],
  },
  {
    class: 'forward-port-in-use',
    certainty: 'certain',
    lines: [
      'bind [127.0.0.1]:22079: Address already in use',
      'bind [127.0.0.1]:80: Permission denied',
      'bind [10.99.99.99]:22076: Cannot assign requested address',
      'unix_listener: cannot bind to path /tmp/lab-sl.sock: Address already in use',
    ],
  },
  {
    class: 'forward-port-in-use',
    certainty: 'likely',
    lines: ['channel_setup_fwd_listener_tcpip: cannot listen to port: 22079', 'Could not request local forwarding.'],
  },
  {
    class: 'forwarding-prohibited',
    certainty: 'possible',
    lines: [
      'Warning: Could not request remote forwarding.',
      'Could not request tunnel forwarding.',
      'Tunnel device open failed.',
    ],
  },
  { class: 'forwarding-prohibited', certainty: 'likely', lines: ['Tunnel forwarding failed'] },
  {
    class: 'client-config-error',
    certainty: 'certain',
    lines: [
      "Bad local forwarding specification 'foo'",
      "Bad remote forwarding specification 'foo'",
      "Bad dynamic forwarding specification 'x'",
    ],
  },
  {
    class: 'controlpath-socket',
    certainty: 'certain',
    lines: ['unix_listener: path "/very/long/..." too long for Unix domain socket'],
  },
  {
    class: 'agent-problem',
    certainty: 'certain',
    lines: ["debug1: Remote: Agent forwarding disabled: couldn't create listener socket"],
  },
  { class: 'packet-corrupt', certainty: 'possible', lines: ['channel 0: rcvd big packet 65536, maxpack 32768'] },
  {
    class: 'packet-corrupt',
    certainty: 'likely',
    lines: [
      'Disconnecting: channel 0: peer ignored channel window',
      'Disconnecting: data packet referred to nonexistent channel 3',
      'Disconnecting: Invalid ssh2 packet type: 0',
      'non-transport message 90 received from peer during key exchange',
    ],
  },
  { class: 'session-keepalive-timeout', certainty: 'certain', lines: ['Timeout, server 127.0.0.1 not responding.'] },
  {
    class: 'session-dropped',
    certainty: 'certain',
    lines: [
      'client_loop: send disconnect: Broken pipe',
      'packet_write_wait: Connection to 192.0.2.9 port 22: Broken pipe',
      'Write failed: Broken pipe',
      'Connection to 127.0.0.1 closed by remote host.',
      'Read from remote host 192.0.2.9: Connection reset by peer',
      'channel 0: closing after 300 seconds of inactivity',
    ],
  },
  {
    class: 'no-banner',
    certainty: 'possible',
    lines: ['Connection reset by 127.0.0.1 port 22022', 'Connection closed by 127.0.0.1 port 22022'],
  },
  {
    class: 'packet-corrupt',
    certainty: 'certain',
    lines: ['Disconnecting 192.0.2.4 port 51000: Packet corrupt', 'padding error: need 1349676916 block 8 mod 4'],
  },
]
