import { fileURLToPath } from 'node:url'

/** The screens of a frame walk on a router of their own, whose every step replaces the one before. */
export const frameRouter = { 'react-router': fileURLToPath(new URL('../app/embed/router.ts', import.meta.url)) }
