/** A station of the rail: how far it got, in a word and as a state. */
type Station = { readonly id: string; readonly name: string; readonly state: State }
type State = 'passed' | 'failed' | 'not-reached' | 'unknown'

const STATES: Readonly<Record<State, string>> = {
  passed: 'passed',
  failed: 'failed here',
  'not-reached': 'not reached',
  unknown: 'not known',
}

type Props = {
  readonly label: string
  readonly stations: readonly Station[]
  /** Beside other things: only the station where it failed shows its name. */
  readonly small?: boolean
}

/** One picture of a connection: what it passed, where it failed, what it never reached. */
export function Rail({ label, stations, small = false }: Props) {
  return (
    <ol className={`rail ${small ? 'small mt-2 mb-6' : 'my-6'}`} aria-label={label}>
      {stations.map(({ id, name, state }) => (
        <li key={id} className={state}>
          <span className={small && state !== 'failed' ? 'sr-only' : ''}>{name}</span>
          <span className="sr-only">: {STATES[state]}</span>
        </li>
      ))}
    </ol>
  )
}
