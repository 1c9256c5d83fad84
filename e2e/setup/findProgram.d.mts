type Env = Readonly<Record<string, string | undefined>>

export function findProgram(names: readonly string[], env?: Env, system?: readonly string[]): string | undefined
