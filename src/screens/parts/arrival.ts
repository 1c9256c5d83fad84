import { createContext } from 'react'
import type { Location } from 'react-router'

/** Where the person came in. Headings take the focus everywhere but there: a page that opens must not grab it. */
export const Arrival = createContext<Location | undefined>(undefined)
