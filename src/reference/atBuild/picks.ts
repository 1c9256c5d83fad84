import { catalog } from '../../content/catalog.ts'
import { inTurn } from '../picking.ts'

/** As many as one takes in at a glance. */
const FEW = 8

const rows = inTurn(catalog)

/** What the first page shows of all messages to pick from: it does without the rest until somebody asks for it. */
export const picks = { rows: rows.slice(0, FEW), count: rows.length }
