import { buttonClass } from '../ui/buttonClass.ts'
import { Heading } from './parts/Heading.tsx'
import { PickList } from './parts/PickList.tsx'
import { Link } from '../ui/Link.tsx'

/** A link that leads nowhere: what to do instead. */
export function NotFound() {
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['Page not found']}>There is no such page</Heading>
      <p className="mt-2 mb-4">The link may be cut off, or made for a version of Handrail that knew another guide.</p>
      <Link to="/" className={buttonClass('main')}>
        Start again
      </Link>
      <h2 className="mt-8 mb-2">Or pick what you see</h2>
      <PickList />
    </div>
  )
}
