import * as z from 'zod/mini'
import { isVersion } from '../content/version.ts'
import { TEAM_IDS } from '../engine/escalation.ts'
import { id, line, mailbox } from './shapeBasics.ts'
import { command, commandOverlay, parameter } from './shapeCommand.ts'
import { guide, guideOverlay, nodeOverlay, source } from './shapeGuide.ts'
import { cause, causeOverlay, signature } from './shapeRecognition.ts'
import { PACK_FORM, type Pack } from './types.ts'

const needs = z.string().check(z.refine(isVersion, 'has to be a version of the content, like 2026.11'))
const version = z.string().check(z.regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,39}$/, 'has to be a version like 2026.11.1'))
const contact = z.strictObject({ name: line, reach: z.exactOptional(line) })

/** The whole file. Lists that it does not have are empty. */
export const packShape: z.ZodMiniType<Pack> = z.strictObject({
  $schema: z.exactOptional(z.string().check(z.maxLength(500))),
  handrail: z.literal(PACK_FORM),
  id: id.check(z.maxLength(31), z.regex(/^[a-z]/, 'has to begin with a letter')),
  title: line,
  version,
  needs: z.exactOptional(needs),
  owner: z.exactOptional(z.strictObject({ name: z.exactOptional(line), email: z.exactOptional(mailbox) })),
  contacts: z.prefault(z.partialRecord(z.enum(TEAM_IDS), contact), {}),
  sources: z.prefault(z.array(source).check(z.maxLength(200)), []),
  parameters: z.prefault(z.array(parameter).check(z.maxLength(100)), []),
  commands: z.prefault(z.array(command).check(z.maxLength(300)), []),
  signatures: z.prefault(z.array(signature).check(z.maxLength(500)), []),
  causes: z.prefault(z.array(cause).check(z.maxLength(200)), []),
  guides: z.prefault(z.array(guide).check(z.maxLength(50)), []),
  overlays: z.prefault(
    z
      .array(z.discriminatedUnion('on', [guideOverlay, nodeOverlay, commandOverlay, causeOverlay]))
      .check(z.maxLength(200)),
    [],
  ),
})
