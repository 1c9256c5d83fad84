import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

// Records the content of the version in src/content/version.ts, with the links that people may hold of it. A record is
// never changed once its release was given out; until then "--again" writes it anew.
process.chdir(resolve(import.meta.dirname, '../..'))
const { module: corpus } = await runnerImport('/e2e/releases/corpus.ts')
const { module: file } = await runnerImport('/src/cli/releases/file.ts')

const release = await corpus.recordRelease()
const name = `e2e/releases/${release.version}.json`
const text = file.writeRelease(release)
if (existsSync(name) && readFileSync(name, 'utf8') !== text && !process.argv.includes('--again')) {
  console.error(
    `${name} is there and says something else. A new release needs a new version in src/content/version.ts.`,
  )
  process.exitCode = 1
} else {
  writeFileSync(name, text)
  console.log(`${name}: ${(text.length / 1e6).toFixed(1)} MB`)
}
