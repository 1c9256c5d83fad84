import { useNavigate } from 'react-router'
import { SOLVER } from '../../content/tools.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { useVisit } from '../../visit/visit.ts'

/** Failures that two lists of algorithms explain. */
const CLASSES: readonly string[] = ['kex-no-match', 'hostkey-alg-mismatch']

/** Takes the pasted text to the page that compares the lists in it. */
export function CompareLink({ failure }: { readonly failure: string }) {
  const navigate = useNavigate()
  const draft = useVisit((state) => state.draft)
  if (!CLASSES.includes(failure)) return undefined
  async function go(): Promise<void> {
    // Where the part cannot be fetched, the page that is opened says so.
    const part = await import('../tools/solverText.ts').catch(() => undefined)
    if (draft.trim() !== '') part?.keepForSolver(draft)
    void navigate(`/tools/${SOLVER}`)
  }
  return (
    <button type="button" className={buttonClass('plain')} onClick={() => void go()}>
      Compare the algorithms
    </button>
  )
}
