import { keyShapes } from './redactKeyShapes.fixture.ts'
import { passwordShapes } from './redactPasswordShapes.fixture.ts'
import type { Shape } from './redactShape.fixture.ts'
import { spokenShapes } from './redactSpokenShapes.fixture.ts'
import { tokenShapes } from './redactTokenShapes.fixture.ts'
import { wrappedShapes } from './redactWrappedShapes.fixture.ts'

/** Every way in which a secret is known to stand in a text. */
export const shapes: readonly Shape[] = [
  ...keyShapes,
  ...passwordShapes,
  ...spokenShapes,
  ...tokenShapes,
  ...wrappedShapes,
]
