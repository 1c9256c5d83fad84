import { compile, type CompiledSignatures } from './compile.ts'
import { groupBy } from './groupBy.ts'
import { recognize } from './recognize.ts'
import { parseTemplate } from './template.ts'
import type { Cause, Signature } from './types.ts'

/** Something wrong with a signature or a cause, and where. */
type Defect = { readonly where: string; readonly problem: string }

const SHORTEST_LITERAL = 6

/**
 * Every defect of signatures and of the causes that stand on them: malformed templates, real lines that are not found
 * or yield other values, lines that are found although they must not be, signatures that another one hides, and rules
 * that name what does not exist.
 */
export function signatureDefects(signatures: readonly Signature[], causes: readonly Cause[]): readonly Defect[] {
  const malformed = signatures.flatMap(templateDefects)
  const broken = new Set(malformed.map(({ where }) => where))
  const sound = signatures.filter(({ id }) => !broken.has(`signatures/${id}`))
  const compiled = compile(sound)
  return [
    ...malformed,
    ...sameTemplates(sound),
    ...sound.flatMap((signature) => [...exampleDefects(signature, compiled), ...rejectDefects(signature, compiled)]),
    ...decidesDefects(signatures, causes),
    ...causes.flatMap((cause) => causeDefects(cause, signatures)),
  ]
}

function templateDefects({ id, template, matches, rejects }: Signature): readonly Defect[] {
  const where = `signatures/${id}`
  const problems: string[] = []
  try {
    const { longestLiteral } = parseTemplate(template)
    compile([{ id, template } as Signature])
    if (longestLiteral < SHORTEST_LITERAL) {
      problems.push(`its longest literal has ${longestLiteral} characters, fewer than ${SHORTEST_LITERAL}`)
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  if (matches.length === 0) problems.push('it has no example that matches')
  if (rejects.length === 0) problems.push('it has no example that it rejects')
  return problems.map((problem) => ({ where, problem }))
}

function sameTemplates(signatures: readonly Signature[]): readonly Defect[] {
  const groups = groupBy(signatures, ({ template }) => template)
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map(([first, ...others]) => ({
      where: `signatures/${first?.id ?? ''}`,
      problem: `has the same template as ${others.map(({ id }) => id).join(', ')}`,
    }))
}

function exampleDefects({ id, matches }: Signature, compiled: CompiledSignatures): readonly Defect[] {
  const where = `signatures/${id}`
  return matches.flatMap((match) => {
    const { line, values = {} } = typeof match === 'string' ? { line: match } : match
    const { findings } = recognize(line, compiled)
    const found = findings.find(({ signature }) => signature === id)
    if (found === undefined) {
      const others = findings.map(({ signature }) => signature).join(', ')
      const problem = others === '' ? 'is not found in' : `is hidden by ${others} in`
      return [{ where, problem: `${problem}: ${line}` }]
    }
    return Object.entries(values)
      .filter(([name, value]) => found.values[name] !== value)
      .map(([name, value]) => ({
        where,
        problem: `yields ${name} "${found.values[name] ?? 'nothing'}" rather than "${value}" from: ${line}`,
      }))
  })
}

function rejectDefects({ id, rejects }: Signature, compiled: CompiledSignatures): readonly Defect[] {
  return rejects
    .filter((line) => recognize(line, compiled).findings.some(({ signature }) => signature === id))
    .map((line) => ({ where: `signatures/${id}`, problem: `is found in a line that it must reject: ${line}` }))
}

function decidesDefects(signatures: readonly Signature[], causes: readonly Cause[]): readonly Defect[] {
  const known = new Map(causes.map((cause) => [cause.id, cause]))
  return signatures.flatMap(({ id, decides, class: failure, role }) => {
    if (decides === undefined) return []
    const where = `signatures/${id}`
    const cause = known.get(decides.cause)
    if (cause === undefined) return [{ where, problem: `decides an unknown cause "${decides.cause}"` }]
    const other = cause.class === failure ? [] : [`decides a cause of another class, ${cause.class}`]
    const idle = role === 'progress' || role === 'success' ? [`decides a cause, and is only ${role}`] : []
    return [...other, ...idle].map((problem) => ({ where, problem }))
  })
}

function causeDefects(cause: Cause, signatures: readonly Signature[]): readonly Defect[] {
  const where = `causes/${cause.id}`
  const known = new Set(signatures.map(({ id }) => id))
  const named = [
    ...cause.evidence.flatMap(({ all = [], any = [], none = [], atLeast = [] }) => [
      ...all,
      ...any,
      ...none,
      ...atLeast.map(({ signature }) => signature),
    ]),
    ...(cause.setsAside ?? []).map(({ signature }) => signature),
    ...(cause.outlives ?? []),
  ]
  const unknown = [...new Set(named.filter((id) => !known.has(id)))]
  const empty = cause.evidence.some(
    ({ all = [], any = [], atLeast = [] }) => all.length + any.length + atLeast.length === 0,
  )
  return [
    ...unknown.map((id) => ({ where, problem: `names an unknown signature "${id}"` })),
    ...(cause.evidence.length === 0 && !signatures.some(({ decides }) => decides?.cause === cause.id)
      ? [{ where, problem: 'has no evidence' }]
      : []),
    ...(empty ? [{ where, problem: 'has a rule that asks for no signature' }] : []),
  ]
}
