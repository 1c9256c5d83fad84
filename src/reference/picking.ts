/** A message to pick, and the guide it leads to. */
export type Row = { readonly id: string; readonly products: string; readonly symptom: string }
type Card = { readonly id: string; readonly products: string; readonly symptoms: readonly string[] }

/** The first message of every guide, then the second of each, and so on. */
export function inTurn(cards: readonly Card[]): readonly Row[] {
  const longest = Math.max(0, ...cards.map(({ symptoms }) => symptoms.length))
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    cards.flatMap(({ id, products, symptoms }) => {
      const symptom = symptoms[at]
      return symptom === undefined ? [] : [{ id, products, symptom }]
    }),
  )
}

/** The rows that hold every word, in the message or in the names of the products. */
export function holding(rows: readonly Row[], wanted: string): readonly Row[] {
  const words = wanted.toLowerCase().split(' ').filter(Boolean)
  return rows.filter(({ symptom, products }) => {
    const text = `${symptom} ${products}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
