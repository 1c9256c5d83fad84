import { classes } from '../content/classes/all.ts'
import { library } from '../content/index.ts'
import { leads, uses } from '../reference/atBuild/leads.ts'
import { printed, proofs } from '../reference/atBuild/proofs.ts'
import type { Reference } from '../reference/types.ts'
import { voicesOf } from '../reference/voices.ts'

const { signatures, causes, codes, sources } = library

/** All that the reference shows, in one piece: the page fetches it in parts. */
export const reference: Reference = {
  signatures,
  causes,
  codes,
  classes,
  sources,
  voices: voicesOf(causes, signatures),
  proofs,
  printed,
  leads,
  uses,
}
