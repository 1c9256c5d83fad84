import { spawnSync } from 'node:child_process'
import { findProgram } from './findProgram.mjs'
import { findTools, packagesFor } from './findTools.mjs'

const MANAGERS = [
  ['apt', 'apt-get', ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends'], ['update']],
  ['dnf', 'dnf', ['install', '-y'], undefined],
  ['apk', 'apk', ['add'], undefined],
  ['brew', 'brew', ['install'], undefined],
]

/** Everything that is missing, by name. HANDRAIL_SYSTEM_FOLDERS replaces the folders looked in besides PATH. */
function missing() {
  const folders = process.env['HANDRAIL_SYSTEM_FOLDERS']
  const tools = findTools(process.env, folders === undefined ? undefined : folders.split(':').filter(Boolean))
  return Object.keys(tools).filter((name) => tools[name] === undefined)
}

/** What to put before an installation: nothing for root and Homebrew, sudo where it asks for no password. */
function asRoot(manager) {
  if (manager === 'brew' || process.getuid?.() === 0) return []
  const sudo = findProgram(['sudo'])
  const free = sudo !== undefined && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0
  // sudo keeps hardly any variables, and without this one a package may ask a question nobody sees.
  return free ? [sudo, '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'] : undefined
}

function run(before, program, words) {
  const [first, ...rest] = [...before, program, ...words]
  // Where no systemd runs, this keeps the packages of Debian from starting their services.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return spawnSync(first, rest, { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
}

/** The services that packages of Debian start. The tests want the programs only, and nobody asked for an open port. */
const SERVICES = { sshd: ['ssh.service', 'ssh.socket'], nginx: ['nginx.service'], caddy: ['caddy.service'] }

function stopServices(before, tools) {
  const systemctl = findProgram(['systemctl'])
  const started = tools.flatMap((tool) => SERVICES[tool] ?? [])
  if (systemctl !== undefined && started.length > 0) run(before, systemctl, ['disable', '--now', ...started])
}

/** Installs what is missing: all at once, and one by one where one name is unknown here. */
function install(tools) {
  const found = MANAGERS.map((each) => [...each, findProgram([each[1]])]).find((each) => each[4] !== undefined)
  if (found === undefined) return
  const [manager, , words, update, program] = found
  const before = asRoot(manager)
  if (before === undefined) return
  console.log(`Installing what the tests need, with ${manager}: ${tools.join(', ')}.`)
  if (update !== undefined) run(before, program, update)
  const packages = tools.map((tool) => packagesFor(tool, manager))
  const best = new Set(packages.map(([first]) => first))
  if (run(before, program, [...words, ...best]).status !== 0) {
    for (const names of packages) names.find((name) => run(before, program, [...words, name]).status === 0)
  }
  if (manager === 'apt') stopServices(before, tools)
}

const needed = missing()
if (needed.length > 0) install(needed)
const left = needed.length > 0 ? missing() : []
if (left.length > 0) {
  const packages = [...new Set(left.map((tool) => packagesFor(tool, 'apt')[0]))]
  console.error(
    `The tests need ${left.join(', ')}: install ${left.length === 1 ? 'it' : 'them'} (on Debian: apt-get install ${packages.join(' ')}) and run npm test again.`,
  )
  process.exitCode = 1
}
