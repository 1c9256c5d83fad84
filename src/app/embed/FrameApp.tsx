import { Suspense } from 'react'
import { GuidePage } from '../../screens/GuidePage.tsx'
import { Arrival } from '../../screens/parts/arrival.ts'
import { deskOf } from '../../screens/parts/deskOf.ts'
import { later } from '../../ui/later.ts'
import { useSettings } from '../../visit/settings.ts'
import { Mishap } from '../Mishap.tsx'
import { Bar } from './Bar.tsx'
import { Remembered } from './Remembered.tsx'
import { useArrival, useLocation } from './router.ts'

const Keyboard = later(async () => (await deskOf()).Keyboard)
const Start = later(async () => (await import('./Start.tsx')).Start)
const Diagnosis = later(async () => (await import('../../screens/Diagnosis.tsx')).Diagnosis)
const Visits = later(async () => (await import('../../screens/handOver/Visits.tsx')).Visits)
const Packet = later(async () => (await import('../../screens/Packet.tsx')).Packet)

/** A guide in somebody else's page: what surrounds it there is the host's. */
export function FrameApp() {
  const location = useLocation()
  const first = useArrival()
  const agent = useSettings(({ view }) => view === 'agent')
  const [, , guide] = first.pathname.split('/')
  const kept = useSettings(({ visits }) => visits.find((visit) => visit.guide === guide))
  return (
    <Mishap>
      <Arrival value={first}>
        {agent && (
          <Suspense>
            <Keyboard />
          </Suspense>
        )}
        <main id="main" tabIndex={-1}>
          {location === first && kept !== undefined && <Remembered visit={kept} />}
          <Suspense
            fallback={
              <p className="text-soft" data-later="">
                One moment …
              </p>
            }
          >
            <Page path={location.pathname} />
          </Suspense>
        </main>
        <Bar />
      </Arrival>
    </Mishap>
  )
}

function Page({ path }: { readonly path: string }) {
  if (path.startsWith('/g/')) return <GuidePage />
  if (path.startsWith('/packet/')) return <Packet />
  if (path === '/visits') return <Visits />
  return path === '/found' ? <Diagnosis /> : <Start />
}
