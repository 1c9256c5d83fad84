import { algorithmSources } from './algorithms.ts'
import { asperaSources } from './aspera.ts'
import { clientSources } from './clients.ts'
import { codeSources } from './codes.ts'
import { irisSources } from './iris.ts'
import { loggingSources } from './logging.ts'
import { loginSources } from './login.ts'
import { opensshSources } from './openssh.ts'
import { serverSources } from './server.ts'
import type { Source } from './types.ts'

/** Everything that claims rest on. */
export const sources: readonly Source[] = [
  ...opensshSources,
  ...loggingSources,
  ...loginSources,
  ...asperaSources,
  ...irisSources,
  ...codeSources,
  ...algorithmSources,
  ...clientSources,
  ...serverSources,
]
