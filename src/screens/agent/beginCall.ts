import type { NavigateFunction } from 'react-router'
import { newCall } from '../../visit/calls.ts'
import { pickPane } from './pane.ts'

/** Puts the call under way aside and begins at the start page. */
export function beginCall(navigate: NavigateFunction): true {
  newCall()
  pickPane('call')
  void navigate('/')
  return true
}
