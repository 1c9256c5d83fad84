import { Route, Routes, useLocation } from 'react-router'
import { currentPage } from '../../reference/currentPage.ts'
import { NotFound } from '../NotFound.tsx'
import { Frame } from '../parts/Frame.tsx'
import { CauseScreen } from './CauseScreen.tsx'
import { ClassScreen } from './ClassScreen.tsx'
import { CodeScreen } from './CodeScreen.tsx'
import { CommandScreen } from './CommandScreen.tsx'
import { IndexScreen } from './IndexScreen.tsx'
import { MessageScreen } from './MessageScreen.tsx'
import { ProgramScreen } from './ProgramScreen.tsx'

/** Every page of the reference, by what it is about. In a call it stands beside the note, like every other page of it. */
export function Reference() {
  const { pathname } = useLocation()
  return (
    <Frame>
      <Routes location={currentPage(pathname)}>
        <Route index element={<IndexScreen />} />
        <Route path="class/:id" element={<ClassScreen />} />
        <Route path="cause/:id" element={<CauseScreen />} />
        <Route path="code/:family/:number" element={<CodeScreen />} />
        <Route path="message/:id" element={<MessageScreen />} />
        <Route path="program/:id" element={<ProgramScreen />} />
        <Route path="command/:id" element={<CommandScreen />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Frame>
  )
}
