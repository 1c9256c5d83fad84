import type { FailureClass } from '../../recognizer/failureClasses.ts'
import type { Stage } from '../../recognizer/stages.ts'
import type { Example, Role, Signature } from '../../recognizer/types.ts'

type Row = {
  readonly id: string
  /** The status as IRIS prints it between brackets, with capital letters. */
  readonly hex: string
  readonly text: string
  readonly title: string
  readonly class: FailureClass
  readonly stage: Stage
  readonly role: Role
  /** Lines that people posted. The other examples are computed by the rule that those lines prove. */
  readonly seen?: readonly (string | Example)[]
  readonly covers?: readonly string[]
}

const REAL = { source: 'iris-article', section: 'Common errors you might see' }
const COMPUTED = { source: 'libssh2-bench', section: 'code and text of this failure; the status is computed' }

function lines(hex: string, text: string): readonly string[] {
  const decimal = Number.parseInt(hex, 16) - 2 ** 32
  return [
    `ERROR #7500: SSH Connect Error '${decimal}': SSH Error [${hex}]: ${text} [${hex}] at Session.cpp:231,0`,
    `Error [${hex}]: ${text} [FFFFFFFF${hex}] at Session.cpp:418`,
  ]
}

function signature(row: Row, id: string, hex: string): Signature {
  const own = hex === row.hex ? (row.seen ?? []) : []
  return {
    id,
    program: 'iris',
    template: `Error [${hex}]: ${row.text}`,
    title: row.title,
    class: row.class,
    stage: row.stage,
    role: row.role,
    matches: [...own, ...lines(hex, row.text)],
    rejects: lines('80101FFF', row.text),
    sources: own.length > 0 ? [REAL, COMPUTED] : [COMPUTED],
    reviewed: '2026-11-20',
    ...(row.covers === undefined ? {} : { covers: row.covers }),
  }
}

/** The same as people hand it on: without what stands around it, and without the colon. */
function retyped(row: Row): Signature {
  return {
    ...signature(row, `${row.id}-retyped`, row.hex),
    template: `${row.hex}] ${row.text}`,
    matches: [`[${row.hex}] ${row.text}`],
    rejects: [`[80101FFF] ${row.text}`],
    sources: [COMPUTED],
  }
}

/**
 * One message of IRIS for each row, and a second one in lower case where the status has letters: templates are
 * compared as they are written, and both cases are printed.
 */
export function defineStatuses(rows: readonly Row[]): readonly Signature[] {
  return rows.flatMap((row) => {
    const lower = row.hex.toLowerCase()
    const upper = [signature(row, row.id, row.hex), retyped(row)]
    return lower === row.hex ? upper : [...upper, signature(row, `${row.id}-lower`, lower)]
  })
}
