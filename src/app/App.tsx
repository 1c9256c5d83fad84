import { HashRouter, Route, Routes } from 'react-router'
import { Home } from '../screens/Home.tsx'
import { Layout } from '../screens/Layout.tsx'
import { later } from '../ui/later.ts'
import { Mishap } from './Mishap.tsx'

const Diagnosis = later(async () => (await import('../screens/Diagnosis.tsx')).Diagnosis)
const GuidePage = later(async () => (await import('../screens/GuidePage.tsx')).GuidePage)
const Places = later(async () => (await import('./Places.tsx')).Places)

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
            <Route path="*" element={<Places />} />
          </Route>
        </Routes>
      </HashRouter>
    </Mishap>
  )
}
