import type { Signature } from '../../recognizer/types.ts'
import type { Meaning } from './clientMeanings.ts'

type Row = Pick<Signature, 'template' | 'matches'> &
  Partial<Pick<Signature, 'title' | 'rejects' | 'since' | 'until' | 'alone' | 'decides' | 'sources'>> & {
    readonly id: string
    readonly says: Meaning
  }

type Client = {
  readonly program: Signature['program']
  /** Begins the ids; the program itself where none is given. */
  readonly prefix?: string
  readonly sources: Signature['sources']
  /** Lines of other programs with similar words, which none of these messages is found in. */
  readonly rejects: readonly string[]
}

const reviewed = '2026-11-21'

/** The messages of one client that is not OpenSSH: what each says stands in `clientMeanings.ts`. */
export function defineClient(client: Client, rows: readonly Row[]): readonly Signature[] {
  return rows.map(({ id, says, rejects = [], ...row }) => ({
    ...says,
    sources: client.sources,
    ...row,
    id: `${client.prefix ?? client.program}.${id}`,
    program: client.program,
    rejects: [...rejects, ...client.rejects],
    reviewed,
  }))
}
