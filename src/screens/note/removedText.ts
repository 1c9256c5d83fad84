import { KIND_NAMES, SECRET_NAMES, type Removed } from '../../report/redactTypes.ts'

/** What was taken out and replaced, counted: `Taken out: 1 password. Replaced: 2 host names.` */
export function removedText(removed: readonly Removed[]): string {
  const out = removed.filter(isSecret)
  const replaced = removed.filter((each) => !isSecret(each))
  const parts = [
    out.length === 0 ? 'No secret was found.' : `Taken out: ${counted(out)}.`,
    ...(replaced.length === 0 ? [] : [`Replaced: ${counted(replaced)}.`]),
  ]
  return parts.join(' ')
}

function isSecret({ kind }: Removed): boolean {
  return Object.hasOwn(SECRET_NAMES, kind)
}

function counted(removed: readonly Removed[]): string {
  return removed.map(({ kind, count }) => `${count} ${KIND_NAMES[kind][count === 1 ? 0 : 1]}`).join(', ')
}
