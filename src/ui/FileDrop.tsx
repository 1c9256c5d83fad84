import { useState, type ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly onFile: (file: File) => void
  /** What became of the file. */
  readonly children?: ReactNode
}

/** A place to drop a JSON file, or to choose one. The same file can be given again. */
export function FileDrop({ id, label, hint, onFile, children }: Props) {
  const [over, setOver] = useState(false)
  function take(file: File | undefined): void {
    if (file !== undefined) onFile(file)
  }
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files[0])
      }}
      className={`rounded-xl border-[1.5px] border-dashed px-4 py-4 ${over ? 'border-accent bg-tint' : 'border-edge'}`}
    >
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
        className="mt-2 block max-w-full text-sm file:me-3 file:min-h-11 file:cursor-pointer file:rounded-lg file:border-[1.5px] file:border-solid file:border-edge file:bg-card file:px-3 file:font-medium file:text-ink hover:file:bg-sunk"
      />
      {children}
    </div>
  )
}
