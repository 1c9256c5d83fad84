/**
 * Of the numbers in a computed color: which one says how light it is, and how far it goes, by how the color begins. Of
 * red, green and blue the eye sees green best.
 */
const SCALES = [
  { begins: 'rgb', which: 1, most: 255 },
  { begins: 'color(', which: 1, most: 1 },
  { begins: 'ok', which: 0, most: 1 },
  { begins: 'l', which: 0, most: 100 },
] as const

/** Whether a page is dark, by the computed color of its text: it is light on every dark page, however that came about. */
export function themeOf(color: string): 'light' | 'dark' {
  const scale = SCALES.find(({ begins }) => color.startsWith(begins))
  if (scale === undefined) return 'light'
  // The name of a color space, such as display-p3, is no number.
  const numbers = color.split(/[(\s,/)]+/).filter((part) => /^-?[\d.]+%?$/.test(part))
  return Number.parseFloat(numbers[scale.which] ?? '') * 2 > scale.most ? 'dark' : 'light'
}
