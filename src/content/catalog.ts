import { cards } from './guides/cards.ts'

/** Guides that can be picked by what a person sees, in the order in which they are listed. */
export const catalog = Object.values(cards).filter((card) => card.symptoms.length > 0)
