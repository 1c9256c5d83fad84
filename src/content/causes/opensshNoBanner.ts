import { defineCauses } from '../../recognizer/define.ts'
import { clientReset } from './clientsEvidence.ts'
import { repeatsHangUp } from './opensshConsequences.ts'
import { denied, toldBeforeBanner } from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-21', class: 'no-banner', stage: 'banner', setsAside: repeatsHangUp } as const
const none = [...toldBeforeBanner, ...denied]
const next = { guide: 'ssh-connect', node: 'closed-before-banner' } as const

/** The two other ways in which no greeting comes: a connection that is reset, and one on which nothing is said. */
export const opensshNoBannerCauses = defineCauses([
  {
    ...seen,
    id: 'reset-before-banner',
    title: 'The connection was reset before the other side said that it is an SSH server',
    explanation:
      'The connection came about and was broken off, not ended in order. A firewall or a load balancer without a server behind it does that, and so does a server that drops connections because of a limit, a pause or a block list. Its log says which; the text does not.',
    evidence: [{ any: ['ssh.banner-reset', 'ssh.banner-reset-old'], none, certainty: 'certain' }, ...clientReset],
    next,
    sources: [{ source: 'openssh-bench', section: 'reset before the banner; MaxStartups; PerSourcePenalties' }],
  },
  {
    ...seen,
    id: 'silent-before-banner',
    title: 'The other side takes the connection and says nothing',
    explanation:
      'The port is open, and no greeting came in the time that ssh waits. Another program listens there, the server is overloaded, or something on the way takes connections in its place.',
    evidence: [{ any: ['ssh.banner-timeout'], none, certainty: 'certain' }],
    next,
    sources: [{ source: 'openssh-bench', section: 'a port that says nothing' }],
  },
])
