import * as z from 'zod/mini'
import { FEATURES } from './siteConfigTypes.ts'
import { logoProblem } from './siteLogo.ts'
import { isBase, isMailbox, TICKET_KINDS } from './ticketLinks.ts'
import { isHidden } from './visible.ts'

// The content policy forbids programs made of texts: without this the library would try whether it may.
z.config({ jitless: true })

const MOST_LISTED = 200
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/u

const line = z.string('has to be a text').check(
  z.minLength(1, 'is empty'),
  z.maxLength(200, 'is longer than 200 characters'),
  z.refine(
    (text) => ![...text].some((sign) => isHidden(sign.codePointAt(0) ?? 0)),
    'holds characters that nobody sees',
  ),
)
export const id = line.check(z.regex(ID, 'may have small letters, digits and hyphens'))

export const ids = z
  .array(id, 'has to be a list')
  .check(z.maxLength(MOST_LISTED, `has more than ${MOST_LISTED} entries`))

export const ticket = z
  .strictObject(
    {
      id,
      kind: z.enum(TICKET_KINDS, `has to be one of ${TICKET_KINDS.join(', ')}`),
      name: line,
      base: z.exactOptional(line.check(z.refine(isBase, 'has to be an address like https://tickets.example.com'))),
      to: z.exactOptional(line.check(z.refine(isMailbox, 'has to be a mailbox like help@example.com'))),
      fields: z.exactOptional(
        z.record(z.string().check(z.regex(/^[\w.-]{1,60}$/u, 'is no name of a field')), line, {
          error: ({ code }) =>
            code === 'invalid_key' ? 'is no name of a field' : 'has to be a table of names and texts',
        }),
      ),
      limit: z.exactOptional(
        z
          .number('has to be a number')
          .check(z.minimum(500, 'is less than 500'), z.maximum(100_000, 'is more than 100000')),
      ),
    },
    { error: unknownOr('has to be an object') },
  )
  .check(z.refine(({ kind, base }) => kind === 'email' || base !== undefined, { path: ['base'], error: 'is missing' }))

export const contact = z.strictObject(
  { name: line, reach: z.exactOptional(line) },
  { error: unknownOr('has to be an object') },
)

export const owner = z.strictObject(
  {
    name: z.exactOptional(line),
    email: z.exactOptional(line.check(z.refine(isMailbox, 'has to be a mailbox like help@example.com'))),
  },
  { error: unknownOr('has to be an object') },
)

const address = line.check(
  z.refine(isPackAddress, 'has to be an address on this site, such as packs/gateway.json, without user and #'),
)

export const pack = z.strictObject(
  {
    url: address,
    sha256: z.exactOptional(
      z.string('has to be a text').check(z.regex(/^[0-9a-fA-F]{64}$/u, 'has to be 64 digits from 0 to f')),
    ),
  },
  { error: unknownOr('has to be an address on this site such as packs/gateway.json, or { "url": …, "sha256": … }') },
)

const colors = z.record(
  z.string().check(z.regex(/^[a-z-]{1,30}$/u)),
  z
    .string('has to be a color such as #0b5fff')
    .check(z.regex(/^#[0-9a-fA-F]{6}$/u, 'has to be a color such as #0b5fff')),
  { error: ({ code }) => (code === 'invalid_key' ? 'is no name of a color' : 'has to be a table of names and colors') },
)

const LONGEST_NAME = 40

export const brand = {
  name: line.check(z.maxLength(LONGEST_NAME, `is longer than ${LONGEST_NAME} characters`)),
  logo: z.string('has to be a text').check((payload) => {
    const message = logoProblem(payload.value)
    if (message !== undefined) payload.issues.push({ code: 'custom', input: payload.value, message })
  }),
  tokens: z.strictObject(
    { light: z.exactOptional(colors), dark: z.exactOptional(colors) },
    { error: unknownOr('has to be { "light": …, "dark": … }') },
  ),
}

export const feature = z.enum(FEATURES, `has to be one of ${FEATURES.join(', ')}`)

export const origin = line.check(z.refine(isOrigin, 'has to be a site like https://kb.example.com, without a path'))

/** What is said of a key that nobody knows, and of what is no object at all. */
function unknownOr(sentence: string): (issue: { readonly code?: string; readonly keys?: readonly string[] }) => string {
  return ({ code, keys = [] }) =>
    code === 'unrecognized_keys' ? `has ${keys.join(', ')}, which is not known here` : sentence
}

/** A path beside packs.json, or an address of http or https; whether that is this site is seen where it is fetched. */
function isPackAddress(url: string): boolean {
  return PACK_ADDRESS.test(url)
}

const PACK_ADDRESS = /^(?:https?:\/\/[a-z0-9.-]+(?::\d{1,5})?\/|\.{0,2}\/)?(?:[\w~.-]+\/)*[\w~.-]+(?:\?[\w.=&-]*)?$/iu

function isOrigin(text: string): boolean {
  return isBase(text) && text.replace(/\/$/u, '').split('/').length === 3
}
