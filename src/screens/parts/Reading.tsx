import { useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { formatSize } from '../../ui/formatSize.ts'
import { Shown } from '../../ui/Shown.tsx'
import { cancelScan } from '../../visit/scan.ts'
import type { Source } from '../../visit/visit.ts'
import { Heading } from './Heading.tsx'

/** A long text is being read: how far, and a way to give up. */
export function Reading({ source, read }: { readonly source: Source; readonly read: number }) {
  const navigate = useNavigate()
  return (
    <>
      <Heading title={['Reading']}>Reading your text</Heading>
      <p className="mt-2 mb-4 text-soft">
        {source.name !== undefined && (
          <>
            <Shown text={source.name.slice(0, 120)} />,{' '}
          </>
        )}
        {formatSize(source.size)}
      </p>
      <progress
        aria-label="How much has been read"
        value={read}
        max={Math.max(source.size, 1)}
        className="h-2.5 w-full accent-accent"
      />
      <button
        type="button"
        className={`mt-4 ${buttonClass('quiet')}`}
        onClick={() => {
          cancelScan()
          void navigate('/')
        }}
      >
        Stop reading
      </button>
    </>
  )
}
