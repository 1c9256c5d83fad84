import * as z from 'zod/mini'
import { TEAM_IDS } from '../engine/escalation.ts'
import * as site from '../report/siteConfigShapes.ts'
import { packShape } from './shape.ts'
import { command, parameter } from './shapeCommand.ts'
import { guide, node, option, source } from './shapeGuide.ts'
import { cause, signature } from './shapeRecognition.ts'
import { SAID, type Said } from './schemaWords.ts'

/** A JSON Schema, as far as it is looked into here. */
export type Schema = {
  readonly [key: string]: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly definitions?: Readonly<Record<string, Schema>>
}

const PARTS = { source, parameter, command, signature, cause, guide, node, option } as const

const siteShape = z.strictObject({
  $schema: z.exactOptional(z.string()),
  version: z.literal(1),
  packs: z.exactOptional(z.array(z.union([site.pack.shape.url, site.pack]))),
  order: z.exactOptional(site.ids),
  start: z.exactOptional(site.id),
  hidden: z.exactOptional(site.ids),
  brand: z.exactOptional(
    z.strictObject({
      name: z.exactOptional(site.brand.name),
      logo: z.exactOptional(site.brand.logo),
      tokens: z.exactOptional(site.brand.tokens),
    }),
  ),
  off: z.exactOptional(z.array(site.feature)),
  embed: z.exactOptional(z.strictObject({ origins: z.array(site.origin) })),
  tickets: z.exactOptional(z.array(site.ticket)),
  contacts: z.exactOptional(z.partialRecord(z.enum(TEAM_IDS), site.contact)),
  owner: z.exactOptional(site.owner),
})

/**
 * The JSON Schema of a pack, for editors: draft-07, because that is what they read. Every pack that `readPack` takes
 * fits it; what no schema can say (ids that begin with the pack's, patterns, references) `handrail pack check` says.
 */
export function packSchema(address: string): Schema {
  const metadata = z.registry<{ id: string }>()
  for (const [id, part] of Object.entries(PARTS)) metadata.add(part, { id })
  const schema = z.toJSONSchema(packShape, { target: 'draft-7', io: 'input', metadata }) as Schema
  return worded({ ...schema, $id: address, title: 'A pack of Handrail' }, SAID.pack)
}

/** The JSON Schema of packs.json. */
export function siteSchema(address: string): Schema {
  const schema = z.toJSONSchema(siteShape, { target: 'draft-7', io: 'input' }) as Schema
  return worded({ ...schema, $id: address, title: 'packs.json of Handrail' }, SAID.site)
}

/** The same with a sentence for each key that authors ask about. */
function worded(schema: Schema, said: Said): Schema {
  const definitions = Object.entries(schema.definitions ?? {}).map(([id, part]) => {
    const words = SAID[id as keyof typeof SAID] as Said | undefined
    return [id, words === undefined ? part : explained(part, words)] as const
  })
  const whole = explained(schema, said)
  return definitions.length === 0 ? whole : { ...whole, definitions: Object.fromEntries(definitions) }
}

function explained(schema: Schema, said: Said): Schema {
  const kinds = ['anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(schema[key]) ? [[key, (schema[key] as readonly Schema[]).map((each) => explained(each, said))]] : [],
  )
  const properties = Object.entries(schema.properties ?? {}).map(([key, part]) => {
    const description = Object.hasOwn(said, key) ? said[key] : undefined
    return [key, description === undefined ? part : described(part, description)] as const
  })
  return {
    ...schema,
    ...Object.fromEntries(kinds),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  }
}

/** Beside a reference nothing else counts in draft-07. */
function described(part: Schema, description: string): Schema {
  return '$ref' in part ? { description, allOf: [part] } : { description, ...part }
}
