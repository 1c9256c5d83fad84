import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One run of a program on one generated file. */
export type Run = { readonly file: string; readonly words: readonly string[] }

/** What each run prints, with what it says on the error stream. One shell for all of them: hundreds take a second or two. */
export function outputsOf(program: string, runs: readonly Run[], fileOption: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-readers-'))
  try {
    const names = new Map(
      [...new Set(runs.map(({ file }) => file))].map((file, at) => [file, join(folder, `${at}.conf`)]),
    )
    for (const [file, name] of names) writeFileSync(name, file)
    const end = '=== end of a run ==='
    const script = runs.map(({ file, words }) => {
      const all = [program, fileOption, names.get(file) ?? '', ...words].map((word) => `'${word}'`)
      return `${all.join(' ')} 2>&1 </dev/null; echo '${end}'`
    })
    const shown = execFileSync('bash', ['-c', script.join('\n')], { encoding: 'utf8', maxBuffer: 200_000_000 })
    return shown.split(`${end}\n`).slice(0, runs.length)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The values of one setting as `ssh -G` and `sshd -T` print them. */
export function printed(output: string, name: string): readonly string[] {
  return output.split('\n').flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []))
}
