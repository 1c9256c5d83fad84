import { Heading } from '../../screens/parts/Heading.tsx'
import { PickList } from '../../screens/parts/PickList.tsx'
import { refusePrivateKey } from '../../screens/parts/refusals.ts'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { startScan, warmUp } from '../../visit/scan.ts'
import { leaveText, startAfresh } from '../../visit/visit.ts'
import { useNavigate } from './router.ts'

/** A frame without a guide: take what the person saw, or let them pick it. */
export function Start() {
  const navigate = useNavigate()
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['What went wrong?']}>What went wrong?</Heading>
      <p className="mt-2 mb-4 text-soft">
        Paste the message, the log or the whole screen. It is read here, in your browser, and goes nowhere.
      </p>
      <PasteBox
        label="Error text or log"
        action="Find the cause"
        files
        refuse={refusePrivateKey}
        onReady={warmUp}
        onTake={(text, name) => {
          startAfresh()
          startScan(text, name)
          navigate('/found')
        }}
      />
      <section aria-labelledby="pick">
        <h2 id="pick" className="mt-8 mb-2">
          Or pick what you see
        </h2>
        <PickList onPick={leaveText} />
      </section>
    </div>
  )
}
