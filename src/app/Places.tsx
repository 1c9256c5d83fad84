import { Route, Routes, useLocation } from 'react-router'
import { NotFound } from '../screens/NotFound.tsx'
import { later } from '../ui/later.ts'
import { SwitchedOff } from '../screens/packs/SwitchedOff.tsx'
import { useSite } from '../visit/site.ts'

const Packet = later(async () => (await import('../screens/Packet.tsx')).Packet)
const HandOver = later(async () => (await import('../screens/handOver/HandOver.tsx')).HandOver)
const Visits = later(async () => (await import('../screens/handOver/Visits.tsx')).Visits)
const Tools = later(async () => (await import('../screens/tools/Tools.tsx')).Tools)
const Decode = later(async () => (await import('../screens/Decode.tsx')).Decode)
const Practice = later(async () => (await import('../screens/practice/Practice.tsx')).Practice)
const Shift = later(async () => (await import('../screens/shift/Shift.tsx')).Shift)
const Packs = later(async () => (await import('../screens/packs/Packs.tsx')).Packs)
const Embed = later(async () => {
  const [{ Embed: Page }, { defineGuide }] = await Promise.all([
    import('../screens/embed/Embed.tsx'),
    import('../embed/guideElement.ts'),
  ])
  // The preview is the element itself, as other pages have it.
  defineGuide(new URL('embed/1/embed.js', document.baseURI).href)
  return Page
})
const Reference = later(async () => (await import('../screens/reference/Reference.tsx')).Reference)

/** Every place off the main way. The first page does not even know the names of their parts. */
export function Places() {
  const { pathname } = useLocation()
  if (useSite().closed(pathname)) return <SwitchedOff />
  return (
    <Routes>
      <Route path="packet/:guide/:node?" element={<Packet />} />
      <Route path="hand-over/:guide/:node?" element={<HandOver />} />
      <Route path="visits" element={<Visits />} />
      <Route path="decode" element={<Decode />} />
      <Route path="ref/*" element={<Reference />} />
      <Route path="tools/*" element={<Tools />} />
      <Route path="practice" element={<Practice />} />
      <Route path="packs" element={<Packs />} />
      {import.meta.env.MODE !== 'file' && <Route path="embed" element={<Embed />} />}
      <Route path="shift" element={<Shift />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
