import * as z from 'zod/mini'
import { FACT_IDS } from '../engine/facts.ts'
import { NEED_IDS, REASON_IDS, TEAM_IDS } from '../engine/escalation.ts'

// The content policy forbids programs made of texts: without this the library would try whether it may.
z.config({ jitless: true })

/** What stands in links for ever. `from` is a word of links, and every object has a `constructor`. */
export const id = z
  .string()
  .check(
    z.regex(
      /^(?!(?:from|constructor)$)[a-z0-9][a-z0-9-]{0,63}$/,
      'may have small letters, digits and hyphens, 64 at most, and is not "from" or "constructor"',
    ),
  )

/** An id as it is referred to. */
export const name = z
  .string()
  .check(z.regex(/^(?!constructor$)[a-z0-9-]{1,64}$/, 'may have small letters, digits and hyphens'))

/** A signature as it is referred to; ours have the name of their program and a dot in front. */
export const signatureName = z
  .string()
  .check(z.regex(/^(?!constructor$)[a-zA-Z0-9._-]{1,128}$/, 'may have letters, digits, dots and hyphens'))

/** What every object of the language has by itself is no name: it would be found where nothing was given. */
const OBJECTS = '(?!(?:constructor|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)$)'

/** The name of a value in a finding, such as `serverVersion`. */
export const valueName = z
  .string()
  .check(z.regex(new RegExp(`^${OBJECTS}[a-zA-Z][a-zA-Z0-9_]{0,63}$`), 'is no name of a value'))

/** Names of parameters are words of texts too: letters and digits. */
export const parameterName = z
  .string()
  .check(
    z.regex(new RegExp(`^${OBJECTS}[a-z][A-Za-z0-9]{0,31}$`), 'has to be a name in camelCase, 32 characters at most'),
  )

/** A heading, a label, a name. */
export const line = z.string().check(z.minLength(1), z.maxLength(200))

/** A sentence or some. */
export const text = z.string().check(z.minLength(1), z.maxLength(2000))

/** A line that a program printed. */
export const printed = z.string().check(z.minLength(1), z.maxLength(4000))

export const date = z.string().check(z.regex(/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/, 'has to be a date like 2026-11-21'))

const sourceRef = z.strictObject({ source: name, section: line })

/** What everything that claims something carries. */
export const claim = {
  sources: z.array(sourceRef).check(z.minLength(1), z.maxLength(20)),
  reviewed: date,
}

/** The same of a node, which may say which advice it does not follow. */
export const nodeClaim = {
  ...claim,
  conflicts: z.exactOptional(
    z.array(z.strictObject({ says: text, trouble: text, instead: text, source: sourceRef })).check(z.maxLength(10)),
  ),
}

export const lead = z.strictObject({ guide: name, node: name })

export const escalation = z.strictObject({
  because: z.array(z.enum(REASON_IDS)).check(z.minLength(1), z.maxLength(10)),
  to: z.enum(TEAM_IDS),
  needs: z.array(z.enum([...NEED_IDS, ...FACT_IDS])).check(z.maxLength(8)),
})

/** A web page, a mailbox or a telephone: nothing that runs, and nobody's password. */
export const address = z
  .string()
  .check(
    z.maxLength(500),
    z.regex(
      /^(?:https:\/\/[a-zA-Z0-9.-]+(?::[0-9]{1,5})?(?:[/?#][!-~]*)?|mailto:[a-zA-Z0-9._+-]+@[a-zA-Z0-9.-]+|tel:\+?[0-9-]{2,20})$/,
      'has to begin with https://, mailto: or tel:, without a password',
    ),
  )

export const mailbox = z
  .string()
  .check(z.maxLength(200), z.regex(/^[a-zA-Z0-9._+-]+@[a-zA-Z0-9.-]+$/, 'has to be a mailbox like help@example.com'))
