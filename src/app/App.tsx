import { lazy } from 'react'
import { HashRouter, Route, Routes } from 'react-router'
import { Home } from '../screens/Home.tsx'
import { Layout } from '../screens/Layout.tsx'
import { NotFound } from '../screens/NotFound.tsx'
import { Mishap } from './Mishap.tsx'

const Diagnosis = lazy(async () => ({ default: (await import('../screens/Diagnosis.tsx')).Diagnosis }))
const GuidePage = lazy(async () => ({ default: (await import('../screens/GuidePage.tsx')).GuidePage }))
const Packet = lazy(async () => ({ default: (await import('../screens/Packet.tsx')).Packet }))
const Tools = lazy(async () => ({ default: (await import('../screens/tools/Tools.tsx')).Tools }))
const Decode = lazy(async () => ({ default: (await import('../screens/Decode.tsx')).Decode }))
const Reference = lazy(async () => ({ default: (await import('../screens/reference/Reference.tsx')).Reference }))

/** Every place of the site. Whatever comes after the first page is fetched when it is opened. */
export function App() {
  return (
    <Mishap>
      <HashRouter>
        <Routes>
          <Route element={<Layout />}>
            <Route index element={<Home />} />
            <Route path="found" element={<Diagnosis />} />
            <Route path="g/:guide/:node?" element={<GuidePage />} />
            <Route path="packet/:guide/:node?" element={<Packet />} />
            <Route path="decode" element={<Decode />} />
            <Route path="ref/*" element={<Reference />} />
            <Route path="tools/*" element={<Tools />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </HashRouter>
    </Mishap>
  )
}
