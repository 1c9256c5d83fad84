import { parseArgs, type ParseArgsConfig } from 'node:util'

export const USAGE = `handrail finds out why an SSH, SFTP, Aspera or IRIS connection failed.

  handrail diagnose [--json] [FILE|-]          what a message, a log or a transcript adds up to
  handrail decode [--json] CODE                what a number means: -13, 8010100D, 19, 1400204832
  handrail read READER [--json] [--set NAME=VALUE] [FILE|-]
                                               what the output of a diagnostic command says
  handrail algorithms [--json] [--other FILE] [--of client|server] [FILE|-]
                                               what two programs share, which one is old, what to do
  handrail command ID --shell SHELL [--system SYSTEM] [--set NAME=VALUE]
                                               a command with your values, quoted for your shell
  handrail command --list [--json]             all commands, their shells and parameters
  handrail check [--json] [RELEASE...]         whether everything in here is sound, and every id of recorded
                                               releases is still known
  handrail release                             everything in here as a file, to be compared with later
  handrail diff [--json] RELEASE [RELEASE]     what came, went and changed since then
  handrail pack new ID                         the beginning of an organization's own pack, in YAML
  handrail pack check [--json] FILE...         everything that is wrong with a pack (YAML or JSON)
  handrail pack build FILE [--out FILE]        the JSON that a site reads, and its sha256
  handrail version                             the version of what is known here

FILE may be a .gz. "-" or nothing reads what is piped in.
Exit status: 0 something was said, 1 nothing was recognized, 2 bad usage or input that cannot be read.`

/** What a command has to say: on standard output, on standard error, and as exit status. */
export type Answer = { readonly status: 0 | 1 | 2; readonly out?: string; readonly aside?: string }

/** The command line or its input is not right; the message says what to do. */
export class UsageError extends Error {
  readonly showUsage: boolean
  constructor(message: string, showUsage = true) {
    super(message)
    this.showUsage = showUsage
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Parses options and positionals. Throws UsageError where an option is unknown or lacks its value. */
export function parse<const O extends Options>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** `name=value` pairs, as `--set` takes them. Throws UsageError for a pair without a name. */
export function settings(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1)
        throw new UsageError(`--set takes NAME=VALUE, for example --set host=server.example.com, not "${pair}".`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

export function asJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
