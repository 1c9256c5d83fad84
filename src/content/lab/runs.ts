/**
 * One run of one reproduced failure. `client` is what the person at the terminal saw, `server` what sshd logged.
 * `config` are the lines that stood in front of the bench's own sshd_config.
 */
export type Run = {
  /** The group and the run: `15-hkchanged/fail`. */
  readonly id: string
  readonly command: string
  readonly client: string
  readonly server: string
  readonly exit: string
}

/** The runs of one recording. It starts with `config+` lines; each run starts with `-- name`. */
export function runsIn(group: string, text: string): readonly Run[] {
  const [before = '', ...runs] = `\n${text}`.split('\n-- ')
  return runs.map((run, at) => {
    const [name = '', ...own] = run.split('\n')
    // What the server logged before the first run was marked belongs to it.
    const lines = at === 0 ? [...before.split('\n'), ...own] : own
    const starting = (prefix: string): string =>
      lines
        .filter((line) => line.startsWith(prefix))
        .map((line) => line.slice(prefix.length))
        .join('\n')
    const [exit = ''] = starting('   [exit ').split(']')
    const client = starting('   ')
      .split('\n')
      .filter((line) => !line.startsWith('[exit ') && !line.endsWith('(login works)'))
      .join('\n')
    return { id: `${group}/${name}`, command: starting('$ '), client, server: starting(' S> '), exit }
  })
}
