import { compile } from '../recognizer/compile.ts'
import type { Pack, PackProblem } from './types.ts'

/** Templates that cannot be looked for: one of them would stop every text from being read. */
export function templateProblems({ signatures }: Pack): readonly PackProblem[] {
  return signatures.flatMap((signature, at) => {
    try {
      compile([signature])
      return []
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(`${signature.id}: `, '') : String(error)
      return [{ where: `signatures[${at}].template`, problem: reason }]
    }
  })
}
