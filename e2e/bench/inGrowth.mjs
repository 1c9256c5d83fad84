import { builtForNode } from './builtForNode.mjs'
import { median, timed } from './measure.mjs'

const LENGTH = 240_000
const TIMES = 8

/**
 * How much longer eight times the text takes: 8 where the time grows as the text does, 64 where it grows with its square.
 * @param {string} root of the repository
 * @param {string} folder to build into
 * @param {number} rounds
 */
export async function growth(root, folder, rounds) {
  const { jobs, PARTS } = await builtForNode(root, 'e2e/bench/growth.ts', folder)
  const worst = []
  for (const [name, job] of Object.entries(jobs)) {
    const ratios = []
    for (const part of PARTS) {
      const text = part.repeat(Math.ceil(LENGTH / part.length))
      const [few, many] = [[], []]
      for (let round = 0; round < rounds; round += 1) {
        few.push(await timed(() => job(text.slice(0, LENGTH / TIMES))))
        many.push(await timed(() => job(text)))
      }
      ratios.push({ part, ratio: median(many) / median(few) })
    }
    worst.push({ name, ...ratios.toSorted((a, b) => b.ratio - a.ratio)[0] })
  }
  return worst
}
