import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** Folders that hold system programs although an ordinary PATH may leave them out. */
const SYSTEM = process.platform === 'win32' ? [] : ['/usr/sbin', '/usr/local/sbin', '/sbin', '/opt/homebrew/bin']

/**
 * The first of these programs that can be run: a name is looked for in PATH, a path is taken as it stands.
 * @param {readonly string[]} names
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} system folders to look in after those of PATH
 * @returns {string | undefined} the whole path
 */
export function findProgram(names, env = process.env, system = SYSTEM) {
  const folders = [...(env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean), ...system]
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  for (const name of names) {
    const places = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))
    const found = places.flatMap((place) => endings.map((ending) => place + ending)).find(isProgram)
    if (found !== undefined) return found
  }
  return undefined
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
