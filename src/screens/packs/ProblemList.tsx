import type { ConfigProblem } from '../../report/siteConfigTypes.ts'

type Props = {
  /** What the paths lie in, as people call it. */
  readonly of: string
  readonly problems: readonly ConfigProblem[]
}

/** Everything that is wrong with a file: where, as a path to search for, and what. */
export function ProblemList({ of, problems }: Props) {
  return (
    <ul className="my-2 grid gap-1 text-sm">
      {problems.map(({ where, problem }, at) => (
        // Two may be alike, and the list is never put in another order.
        <li key={at} className="wrap-anywhere">
          <code className="font-semibold">{where === '' ? of : where}</code> <bdi>{problem}</bdi>
        </li>
      ))}
    </ul>
  )
}
