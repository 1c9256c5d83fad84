import { buttonClass } from '../../ui/buttonClass.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { useStore } from 'zustand'
import { given } from './given.ts'
import { pageOf } from './pages.ts'
import { useLocation } from './router.ts'
import { ShareButton } from './ShareButton.tsx'
import { Stuck } from './Stuck.tsx'

/** What stands below every page of a frame: the ways out of it. */
export function Bar() {
  const { pathname, search } = useLocation()
  const { sharesWith, stuckAt } = useStore(given)
  // What was read is not in an address: the page of a diagnosis would be empty elsewhere.
  const page = pageOf(pathname === '/found' ? '/' : pathname + search)
  return (
    <footer className="bar">
      {stuckAt !== undefined && <Stuck address={stuckAt} />}
      <span className="me-auto text-soft">What you paste is read in this browser and goes nowhere.</span>
      {sharesWith !== undefined && <ShareButton host={sharesWith} />}
      <CopyButton text={page} what="to this step">
        Copy link
      </CopyButton>
      <a href={page} target="_blank" rel="noreferrer noopener" className={buttonClass('quiet')}>
        Open full page
        <span className="sr-only"> in a new tab</span>
      </a>
    </footer>
  )
}
