import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { Heading } from '../parts/Heading.tsx'

/** A place that the organization has switched off: what to do instead. */
export function SwitchedOff() {
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['Switched off']}>This is switched off here</Heading>
      <p className="mt-2 mb-4">Whoever looks after this site has left it out. The guides work without it.</p>
      <Link to="/" className={buttonClass('main')}>
        To the start page
      </Link>
    </div>
  )
}
