import { findChromium } from './findChromium.mjs'
import { findProgram } from './findProgram.mjs'

const SFTP_SERVERS = [
  'sftp-server',
  '/usr/lib/openssh/sftp-server',
  '/usr/libexec/openssh/sftp-server',
  '/usr/lib/ssh/sftp-server',
  '/usr/libexec/sftp-server',
]

/** ksh is ksh93 on macOS; on Linux it may be mksh. */
const KSH93 = process.platform === 'darwin' ? ['ksh93', 'ksh'] : ['ksh93']

/** The names each tool goes by, and the package that brings it, by package manager. */
const TOOLS = [
  ['ssh', ['ssh'], { apt: ['openssh-client'], dnf: ['openssh-clients'], apk: ['openssh-client'] }],
  ['sftp', ['sftp'], { apt: ['openssh-client'], dnf: ['openssh-clients'], apk: ['openssh-client'] }],
  ['ssh-keygen', ['ssh-keygen'], { apt: ['openssh-client'], dnf: ['openssh'], apk: ['openssh-keygen'] }],
  ['ssh-agent', ['ssh-agent'], { apt: ['openssh-client'], dnf: ['openssh-clients'], apk: ['openssh-client'] }],
  ['sshd', ['sshd'], { apt: ['openssh-server'], dnf: ['openssh-server'], apk: ['openssh-server'] }],
  [
    'sftp-server',
    SFTP_SERVERS,
    { apt: ['openssh-sftp-server'], dnf: ['openssh-server'], apk: ['openssh-sftp-server'] },
  ],
  ['bash', ['bash'], {}],
  ['dash', ['dash'], {}],
  ['zsh', ['zsh'], {}],
  ['ksh93', KSH93, { apt: ['ksh93u+m', 'ksh'], dnf: ['ksh'], apk: ['loksh'], brew: ['ksh'] }],
  ['mksh', ['mksh'], {}],
  ['busybox', ['busybox'], {}],
  ['fish', ['fish'], {}],
  ['tcsh', ['tcsh'], { brew: ['tcsh-shell'] }],
  ['script', ['script'], { apt: ['bsdutils'], dnf: ['util-linux-script', 'util-linux'], apk: ['util-linux-misc'] }],
  ['nginx', ['nginx'], {}],
  ['apache2', ['apache2', 'httpd'], { apt: ['apache2-bin'], dnf: ['httpd'], apk: ['apache2'], brew: ['httpd'] }],
  ['caddy', ['caddy'], {}],
]

/**
 * Where each tool of the tests is, by its name.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} [system] folders to look in after those of PATH
 * @returns {Readonly<Record<string, string | undefined>>}
 */
export function findTools(env = process.env, system = undefined) {
  const found = TOOLS.map(([name, names]) => [name, findProgram(system ? names.filter(isName) : names, env, system)])
  const chromium = system ? findChromium(env, []) : findChromium(env)
  return Object.fromEntries([['chromium', chromium], ...found])
}

/** @param {string} name */
function isName(name) {
  return !name.startsWith('/')
}

/**
 * The packages that bring a tool, best first; where one is unknown the next is tried.
 * @param {string} tool
 * @param {'apt' | 'dnf' | 'apk' | 'brew'} manager
 * @returns {readonly string[]}
 */
export function packagesFor(tool, manager) {
  const packages = TOOLS.find(([name]) => name === tool)?.[2]
  return packages?.[manager] ?? [tool]
}
