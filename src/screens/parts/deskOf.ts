import type { desk as all } from '../agent/desk.tsx'

type Desk = typeof all

let desk: Promise<Desk> | undefined

/** All that only the agent view needs, fetched once. */
export function deskOf(): Promise<Desk> {
  const loading = (desk ??= import('../agent/desk.tsx').then((part) => part.desk))
  loading.catch(() => (desk = undefined))
  return loading
}
