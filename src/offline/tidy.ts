import { versionName, versionsOf } from './names.ts'
import type { Ground } from './types.ts'
import type { Clients } from './workerScope.ts'

/** Removes other versions, once no page of this site is open that may still want their parts. */
export async function tidy({ kept, scope, stores }: Ground, clients: Clients): Promise<void> {
  const own = versionName({ kept, scope })
  const others = (await stores.keys()).filter((name) => name.startsWith(versionsOf(scope)) && name !== own)
  if (others.length === 0) return
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.some(({ url }) => url.startsWith(scope.href))) return
  await Promise.all(others.map((name) => stores.delete(name)))
}
