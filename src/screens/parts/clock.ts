const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const OFFSET = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' })

/** A time of the day where the person is: `14:09`. */
export function clockOf(at: number): string {
  return CLOCK.format(at)
}

/** The zone of those times: `Europe/Berlin, UTC+01:00`. */
export function zoneOf(at = Date.now()): string {
  const offset = OFFSET.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return `${CLOCK.resolvedOptions().timeZone}, ${offset.replace('GMT', 'UTC')}`
}

/** Today where UTC is: `2026-11-20`. Readers compare the end of an account or a key with it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** A moment as a report names it: `2026-11-20 14:09 UTC`. */
export function momentOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
