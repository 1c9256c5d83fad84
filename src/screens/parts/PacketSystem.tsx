export type ServerSystem = 'linux' | 'windows'

type Props = { readonly system: ServerSystem; readonly onChoose: (system: ServerSystem) => void }

const SYSTEMS = [
  { id: 'linux', name: 'Linux, BSD or macOS' },
  { id: 'windows', name: 'Windows' },
] as const

/** What kind of server the commands are for. */
export function PacketSystem({ system, onChoose }: Props) {
  return (
    <fieldset className="no-print mt-4">
      <legend className="text-sm text-soft">The server runs</legend>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {SYSTEMS.map(({ id, name }) => (
          <label key={id} className="inline-flex min-h-11 items-center gap-2">
            <input type="radio" name="server-system" checked={system === id} onChange={() => onChoose(id)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
