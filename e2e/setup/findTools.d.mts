type Env = Readonly<Record<string, string | undefined>>

export function findTools(env?: Env, system?: readonly string[]): Readonly<Record<string, string | undefined>>
export function packagesFor(tool: string, manager: 'apt' | 'dnf' | 'apk' | 'brew'): readonly string[]
