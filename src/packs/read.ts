import { compareVersions, CONTENT_VERSION } from '../content/version.ts'
import { patternProblems } from './patternProblems.ts'
import { textProblems } from './plain.ts'
import { nameProblems } from './names.ts'
import { packShape } from './shape.ts'
import { sentencesOf } from './sentences.ts'
import { templateProblems } from './templates.ts'
import { PACK_FORM, type Pack, type PackProblem, type ReadPack } from './types.ts'

/** Larger files are no packs. */
export const LARGEST_PACK = 2_000_000

/** More than anybody reads at once. */
const MOST_PROBLEMS = 200

/**
 * Reads a pack: the text of one JSON file. It is whole and harmless, or it is refused with everything that is wrong
 * with it. What it refers to is looked at by `referenceDefects`. Never throws, whatever the text.
 */
export function readPack(text: string): ReadPack {
  if (text.length > LARGEST_PACK) return refused([{ where: '', problem: 'is larger than 2 MB, and no pack is' }])
  const parsed = parsedJson(text)
  return 'problem' in parsed ? refused([{ where: '', problem: parsed.problem }]) : packOf(parsed.value)
}

/** The same of what is already parsed, for instance from YAML. */
export function packOf(value: unknown): ReadPack {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused([{ where: '', problem: 'is no object; a pack begins with { "handrail": 1, "id": … }' }])
  }
  const form: unknown = Object.hasOwn(value, 'handrail') ? (value as Record<string, unknown>)['handrail'] : undefined
  if (typeof form === 'number' && form > PACK_FORM) {
    return refused([{ where: 'handrail', problem: `is ${form}; this Handrail reads packs of the form ${PACK_FORM}` }])
  }
  const texts = textProblems(value)
  if (texts.some(({ problem }) => problem.startsWith('is '))) return refused(texts)
  const shaped = packShape.safeParse(value, { error: () => undefined })
  if (!shaped.success) return refused([...sentencesOf(shaped.error.issues, value), ...texts])
  const pack = withoutSchema(shaped.data)
  const unreadable = [...patternProblems(pack), ...templateProblems(pack)]
  const problems = [...texts, ...tooNew(pack), ...nameProblems(pack), ...unreadable]
  if (problems.length === 0) return { pack, problems: [] }
  return { ...refused(problems), ...(unreadable.length === 0 && { further: pack }) }
}

function tooNew({ needs = CONTENT_VERSION }: Pack): readonly PackProblem[] {
  if (compareVersions(needs, CONTENT_VERSION) <= 0) return []
  return [
    {
      where: 'needs',
      problem: `is ${needs}, and this Handrail has the content ${CONTENT_VERSION}: bring it up to date`,
    },
  ]
}

function refused(problems: readonly PackProblem[]): ReadPack & { readonly pack: undefined } {
  const rest = problems.length - MOST_PROBLEMS
  const more = rest > 0 ? [{ where: '', problem: `has ${rest} further defects` }] : []
  return { pack: undefined, problems: [...problems.slice(0, MOST_PROBLEMS), ...more] }
}

/** Where editors find the schema says nothing to us. */
function withoutSchema(pack: Pack & { readonly $schema?: string }): Pack {
  const { $schema: _, ...rest } = pack
  return rest
}

function parsedJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? `: ${error.message.slice(0, 200)}` : ''
    return { problem: `is no JSON${reason}` }
  }
}
