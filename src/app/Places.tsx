import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../screens/NotFound.tsx'

const Packet = lazy(async () => ({ default: (await import('../screens/Packet.tsx')).Packet }))
const HandOver = lazy(async () => ({ default: (await import('../screens/handOver/HandOver.tsx')).HandOver }))
const Visits = lazy(async () => ({ default: (await import('../screens/handOver/Visits.tsx')).Visits }))
const Tools = lazy(async () => ({ default: (await import('../screens/tools/Tools.tsx')).Tools }))
const Decode = lazy(async () => ({ default: (await import('../screens/Decode.tsx')).Decode }))
const Practice = lazy(async () => ({ default: (await import('../screens/practice/Practice.tsx')).Practice }))
const Shift = lazy(async () => ({ default: (await import('../screens/shift/Shift.tsx')).Shift }))
const Reference = lazy(async () => ({ default: (await import('../screens/reference/Reference.tsx')).Reference }))

/** Every place off the main way. The first page does not even know the names of their parts. */
export function Places() {
  return (
    <Routes>
      <Route path="packet/:guide/:node?" element={<Packet />} />
      <Route path="hand-over/:guide/:node?" element={<HandOver />} />
      <Route path="visits" element={<Visits />} />
      <Route path="decode" element={<Decode />} />
      <Route path="ref/*" element={<Reference />} />
      <Route path="tools/*" element={<Tools />} />
      <Route path="practice" element={<Practice />} />
      <Route path="shift" element={<Shift />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
