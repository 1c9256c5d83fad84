type SourceRef = { readonly source: string; readonly section: string }

/** What a text is written for. `posix` holds for bash, dash, zsh, ksh, mksh, busybox, fish and tcsh alike. */
export const DIALECTS = ['posix', 'powershell', 'cmd', 'objectscript', 'ssh_config', 'sshd_config', 'sftp'] as const
export type Dialect = (typeof DIALECTS)[number]

export type System = 'linux' | 'macos' | 'windows' | 'iris'

/** The grammar a value must fit before it is quoted. See `parameterTypes.ts`. */
export type ParameterType =
  'host' | 'port' | 'user' | 'path' | 'home' | 'key-file' | 'address-list' | 'word' | 'number' | 'fingerprint' | 'words'

/** A value the person gives. Names are one vocabulary for all guides, so that nothing is asked twice. */
export type Parameter = {
  readonly name: string
  readonly type: ParameterType
  readonly label: string
  readonly hint: string
  readonly example: string
  readonly initial?: string
}

/** `{ param }` stands for the value of a parameter; a string is meant literally. */
export type Part = string | { readonly param: string }

export type Operator = '|' | '&&' | '||' | ';' | '>' | '>>' | '<' | '2>&1' | '2>/dev/null'

/**
 * One word of a command. `word` is one argument, made of parts. `op` is the shell's own. `inner` is a command for
 * another shell that this one passes on as one argument (`ssh host '…'`): it is quoted for both. `code` is text that
 * the dialect reads as code (ObjectScript, PowerShell cmdlet pipelines): literal parts stand as they are, parameters
 * become string literals.
 */
export type Word = { readonly means?: string } & (
  | { readonly word: readonly Part[] }
  | { readonly op: Operator }
  | { readonly inner: readonly Word[]; readonly dialect: 'posix' }
  | { readonly code: readonly Part[] }
)

/** The same command for one dialect. A line is a list of words; each line is run or written by itself. */
export type Variant = {
  readonly dialect: Dialect
  readonly systems: readonly System[]
  readonly lines: readonly (readonly Word[])[]
}

export type Risk = 'read-only' | 'reversible' | 'can-lock-out' | 'weakens-security'

/** What is said of a command as a whole. Read-only commands need no `verify` and `undo`. */
export type Command = {
  readonly id: string
  readonly title: string
  /** The machine it runs on, as the reader knows it. */
  readonly where: 'client' | 'server' | 'iris' | 'node'
  /** The account it runs as: `you`, `an administrator`, `the transfer user`. */
  readonly as: string
  readonly risk: Risk
  /** What exactly is risked and how long; required where the risk is not read-only. */
  readonly riskNote?: string
  /** Names of parameters, in the order in which they are asked for. */
  readonly parameters: readonly string[]
  readonly variants: readonly Variant[]
  /** What it prints when all is well, and when it is not. */
  readonly expect: string
  readonly verify?: string
  readonly undo?: string
  /** For config dialects: the file the lines belong in. */
  readonly file?: string
  readonly edits?: 'sshd_config' | 'authorized_keys' | 'aspera.conf' | 'ssh_config' | 'known_hosts'
  /** It proves that a changed configuration is sound. */
  readonly tests?: 'sshd_config'
  /** It makes a running server take its configuration anew. */
  readonly reloads?: 'sshd'
  readonly sources: readonly SourceRef[]
  readonly reviewed: string
}
