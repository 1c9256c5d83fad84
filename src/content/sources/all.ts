import { asperaSources } from './aspera.ts'
import { codeSources } from './codes.ts'
import { irisSources } from './iris.ts'
import { loginSources } from './login.ts'
import { opensshSources } from './openssh.ts'
import type { Source } from './types.ts'

/** Everything that claims rest on. */
export const sources: readonly Source[] = [
  ...opensshSources,
  ...loginSources,
  ...asperaSources,
  ...irisSources,
  ...codeSources,
]
