import { Route, Routes, useLocation } from 'react-router'
import { SOLVER } from '../../content/tools.ts'
import { currentPage } from '../../reference/currentPage.ts'
import { SolverScreen } from './SolverScreen.tsx'
import { ToolList } from './ToolList.tsx'
import { ToolScreen } from './ToolScreen.tsx'

/** Every reader as a page of its own, without a guide around it. */
export function Tools() {
  const { pathname } = useLocation()
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Routes location={currentPage(pathname)}>
        <Route index element={<ToolList />} />
        <Route path={SOLVER} element={<SolverScreen />} />
        <Route path=":id" element={<ToolScreen />} />
      </Routes>
    </div>
  )
}
