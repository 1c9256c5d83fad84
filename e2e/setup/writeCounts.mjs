import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const readme = resolve(root, 'README.md')
const [OPEN, CLOSE] = ['<!-- counts -->', '<!-- /counts -->']

// What `handrail check` counts stands in the README between two marks.
const [line = ''] = execFileSync(process.execPath, [resolve(root, 'dist/cli/handrail.js'), 'check'], {
  encoding: 'utf8',
}).split('\n')
const text = readFileSync(readme, 'utf8')
const [from, to] = [text.indexOf(OPEN), text.indexOf(CLOSE)]
if (from < 0 || to < from) throw new Error(`README.md has no ${OPEN} … ${CLOSE}`)
writeFileSync(readme, `${text.slice(0, from + OPEN.length)}\n\n${line}\n\n${text.slice(to)}`)
