/** What is wrong in the organization's file, for those who can mend it. */
export function ConfigProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return undefined
  return (
    <ul className="mt-4 text-xs text-soft">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
}
