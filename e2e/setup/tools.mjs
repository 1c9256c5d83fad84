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
  return free ? [sudo, '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : undefined
}

function run(before, program, words) {
  const [first, ...rest] = [...before, program, ...words]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(first, rest, { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
}

/** A package of Debian starts its service. The tests want the program only, and nobody asked for an open port. */
function stopService(before) {
  const systemctl = findProgram(['systemctl'])
  if (systemctl !== undefined) run(before, systemctl, ['disable', '--now', 'ssh.service', 'ssh.socket'])
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
  if (manager === 'apt' && tools.includes('sshd')) stopService(before)
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
