/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * How long something takes, in milliseconds.
 * @param {() => unknown} act
 */
export async function timed(act) {
  const from = performance.now()
  await act()
  return performance.now() - from
}
