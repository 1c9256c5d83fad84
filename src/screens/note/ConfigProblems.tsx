import { Link } from '../../ui/Link.tsx'
import { useSite } from '../../visit/site.ts'

/** Something in the organization's files is wrong: where those who can mend it find what. */
export function ConfigProblems() {
  const { problems } = useSite()
  if (problems.length === 0) return undefined
  return (
    <p className="mt-4 text-xs text-soft">
      Not all of packs.json counts here. <Link to="/packs">See what is wrong with it</Link>
    </p>
  )
}
