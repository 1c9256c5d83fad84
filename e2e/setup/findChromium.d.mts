type Env = Readonly<Record<string, string | undefined>>

export function findChromium(env?: Env, usual?: readonly string[]): string | undefined
