import { join } from 'node:path'
import { findProgram } from './findProgram.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'chrome',
  'microsoft-edge',
]

/** @param {Readonly<Record<string, string | undefined>>} env */
function places(env) {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(env['HOME'] ?? '/', 'Applications')].flatMap((folder) => [
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ])
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ])
    default:
      return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium', '/opt/google/chrome/chrome']
  }
}

/**
 * A browser to run the end-to-end tests in. HANDRAIL_CHROMIUM and CHROME_PATH count before everything; one of them that
 * names no program is passed over.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} usual the places to look in where PATH has none
 * @returns {string | undefined} the whole path
 */
export function findChromium(env = process.env, usual = places(env)) {
  const named = [env['HANDRAIL_CHROMIUM'], env['CHROME_PATH']].filter((path) => path !== undefined && path !== '')
  return findProgram(named, env, []) ?? findProgram([...NAMES, ...usual], env, [])
}
