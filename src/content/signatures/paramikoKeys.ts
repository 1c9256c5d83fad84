import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'paramiko',
  sources: [
    { source: 'clients-bench', section: 'paramiko 2.12' },
    { source: 'paramiko-code', section: 'pkey.py, agent.py' },
  ],
  rejects: [
    'ValueError: Invalid key',
    'not a valid RSA public key',
    'requests.exceptions.SSLError: Private key file is encrypted',
  ],
} as const

/** paramiko: key files, the agent, and where in a Python program it speaks. */
export const paramikoKeysSignatures = defineClient(client, [
  {
    id: 'passphrase-missing',
    says: says.passphraseMissing,
    template: 'PasswordRequiredException: Private key file is encrypted',
    matches: ['paramiko.ssh_exception.PasswordRequiredException: Private key file is encrypted'],
  },
  ...['publickey', 'password', 'keyboard-interactive'].map((method) => ({
    id: `accepted-${method}`,
    says: says.loggedIn,
    template: `Authentication (${method}) successful!`,
    matches: [`INFO:paramiko.transport:Authentication (${method}) successful!`],
  })),
  {
    id: 'passphrase-missing-named',
    says: says.passphraseMissing,
    template: 'ssh_exception.PasswordRequiredException',
    matches: ['it ends with paramiko.ssh_exception.PasswordRequiredException'],
  },
  {
    id: 'invalid-key',
    says: { ...says.passphrase, decides: { cause: 'key-passphrase-wrong', certainty: 'likely' } },
    template: 'SSHException: Invalid key',
    matches: ['paramiko.ssh_exception.SSHException: Invalid key'],
  },
  ...['OPENSSH', 'RSA', 'DSA', 'EC'].map((kind) => ({
    id: `not-a-${kind.toLowerCase()}-key`,
    says: says.keyFormat,
    template: `SSHException: not a valid ${kind} private key file`,
    matches: [`paramiko.ssh_exception.SSHException: not a valid ${kind} private key file`],
  })),
  {
    id: 'another-kind',
    says: says.refusedLogin,
    title: 'No kind of key fits the file, or the key was refused; this is only the complaint of the last kind tried',
    template: 'SSHException: encountered {found:word} key, expected {wanted:word} key',
    matches: ['paramiko.ssh_exception.SSHException: encountered RSA key, expected OPENSSH key'],
  },
  {
    id: 'read-as-dsa',
    says: says.keyFormat,
    title: 'The key was read as a DSA key, which it is not',
    template: 'ValueError: q must be exactly 160, 224, or 256 bits long',
    matches: ['ValueError: q must be exactly 160, 224, or 256 bits long'],
  },
  {
    id: 'read-as-dsa-p',
    says: says.keyFormat,
    title: 'The key was read as a DSA key, which it is not',
    template: 'ValueError: p must be exactly 1024, 2048, 3072, or 4096 bits long',
    matches: ['ValueError: p must be exactly 1024, 2048, 3072, or 4096 bits long'],
  },
  {
    id: 'unpack',
    says: says.keyFormat,
    template: 'SSHException: unpack requires a buffer of {int} bytes',
    matches: ['paramiko.ssh_exception.SSHException: unpack requires a buffer of 4 bytes'],
  },
  {
    id: 'no-agent',
    says: says.noAgent,
    template: 'Unable to connect to SSH agent',
    matches: ['paramiko.ssh_exception.SSHException: Unable to connect to SSH agent'],
  },
  {
    id: 'tunnel-target',
    says: {
      ...says.noChannel,
      class: 'forward-target-unreachable',
      decides: { cause: 'forward-target-unreachable', certainty: 'certain' },
    },
    title: 'The server cannot reach the target of the tunnel',
    template: 'Secsh channel {channel:int} open FAILED: Connection refused: Connect failed',
    matches: ['ERR | Thread-1/1563@transport | Secsh channel 0 open FAILED: Connection refused: Connect failed'],
  },
  {
    id: 'tunnel-prohibited',
    says: {
      ...says.noChannel,
      class: 'forwarding-prohibited',
      decides: { cause: 'forwarding-prohibited', certainty: 'likely' },
    },
    title: 'The server does not open the channel: most often a tunnel, at times a session',
    template: 'Secsh channel {channel:int} open FAILED: {reason:text}: Administratively prohibited',
    matches: ['Secsh channel 1 open FAILED: open failed: Administratively prohibited'],
    sources: [
      ...client.sources,
      {
        source: 'issue-threads',
        section: 'andrewschenck/paramiko-jump 15; of a session: paramiko/paramiko 2436, huashengdun/webssh 140',
      },
    ],
  },
  {
    id: 'tunnel-prohibited-bare',
    says: {
      ...says.noChannel,
      class: 'forwarding-prohibited',
      decides: { cause: 'forwarding-prohibited', certainty: 'likely' },
    },
    title: 'The server does not allow the tunnel',
    template: 'open FAILED: Administratively prohibited',
    matches: ['Secsh channel 0 open FAILED: Administratively prohibited'],
    sources: [{ source: 'issue-threads', section: 'carletes/mock-ssh-server 29, retyped' }],
  },
  {
    id: 'netmiko-login',
    says: says.refusedLogin,
    template: 'NetmikoAuthenticationException: Authentication to device failed',
    matches: ['netmiko.exceptions.NetmikoAuthenticationException: Authentication to device failed.'],
    sources: [{ source: 'netmiko-code', section: 'base_connection.py' }],
  },
  {
    id: 'netmiko-connect',
    says: says.timedOut,
    title: 'The device is not reached',
    template: 'NetmikoTimeoutException: TCP connection to device failed',
    matches: ['netmiko.exceptions.NetmikoTimeoutException: TCP connection to device failed.'],
    sources: [{ source: 'netmiko-code', section: 'base_connection.py' }],
  },
  {
    id: 'netmiko-login-old',
    says: says.refusedLogin,
    template: 'NetMikoAuthenticationException: Authentication failure: unable to connect {device:word} {address}',
    matches: [
      'netmiko.ssh_exception.NetMikoAuthenticationException: Authentication failure: unable to connect cisco_ios 192.0.2.1:22',
    ],
    sources: [{ source: 'netmiko-code', section: 'base_connection.py' }],
  },
  {
    id: 'netmiko-connect-old',
    says: says.timedOut,
    title: 'The device is not reached',
    template: 'NetMikoTimeoutException: Connection to device timed-out: {device:word} {address}',
    matches: ['netmiko.ssh_exception.NetMikoTimeoutException: Connection to device timed-out: cisco_ios 192.0.2.1:22'],
    sources: [{ source: 'netmiko-code', section: 'base_connection.py' }],
  },
  {
    id: 'gateway',
    says: { ...says.refusedLogin, decides: { cause: 'login-refused', certainty: 'possible' } },
    title: 'The tunnel did not come about; sshtunnel does not say why',
    template: 'Could not establish session to SSH gateway',
    matches: ['sshtunnel.BaseSSHTunnelForwarderError: Could not establish session to SSH gateway'],
    sources: [{ source: 'sshtunnel-code', section: 'sshtunnel.py' }],
  },
  {
    id: 'frame',
    says: says.speaker,
    template: 'paramiko/client.py", line {int}, in connect',
    matches: ['  File "/usr/lib/python3/dist-packages/paramiko/client.py", line 340, in connect'],
  },
  {
    id: 'frame-windows',
    says: says.speaker,
    template: 'paramiko\\client.py", line {int}, in connect',
    matches: ['  File "C:\\Python39\\lib\\site-packages\\paramiko\\client.py", line 340, in connect'],
  },
  {
    id: 'connect-call',
    says: says.speaker,
    template: '.connect({host:text}, username=',
    matches: ['    client.connect(host, username=user, password=secret)'],
  },
  {
    id: 'timeout-older',
    says: { title: 'Nothing answers; by whom, other lines say', class: 'none', stage: 'connect', role: 'noise' },
    template: 'timeout: timed out',
    alone: true,
    matches: ['timeout: timed out'],
  },
  {
    id: 'name',
    says: { title: 'A name is not found; by whom, other lines say', class: 'none', stage: 'resolve', role: 'noise' },
    template: 'socket.gaierror: [Errno {code}]',
    matches: [
      'socket.gaierror: [Errno -2] Name or service not known',
      'socket.gaierror: [Errno 11001] getaddrinfo failed',
    ],
  },
  {
    id: 'timed-out',
    says: { title: 'Nothing answers; by whom, other lines say', class: 'none', stage: 'connect', role: 'noise' },
    template: 'TimeoutError: [Errno 110] Connection timed out',
    matches: ['TimeoutError: [Errno 110] Connection timed out'],
  },
  {
    id: 'unreachable',
    says: { title: 'There is no way; for whom, other lines say', class: 'none', stage: 'connect', role: 'noise' },
    template: 'OSError: [Errno 101] Network is unreachable',
    matches: ['OSError: [Errno 101] Network is unreachable'],
  },
  {
    id: 'timed-out-windows',
    says: { title: 'Nothing answers; by whom, other lines say', class: 'none', stage: 'connect', role: 'noise' },
    template: 'TimeoutError: [WinError 10060]',
    matches: [
      'TimeoutError: [WinError 10060] A connection attempt failed because the connected party did not properly',
    ],
  },
  {
    id: 'timeout',
    says: { title: 'Nothing answers; by whom, other lines say', class: 'none', stage: 'connect', role: 'noise' },
    template: 'socket.timeout: timed out',
    matches: ['socket.timeout: timed out'],
  },
])
