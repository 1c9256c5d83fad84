import { useLocation } from 'react-router'
import { Notice } from '../../ui/Notice.tsx'
import { useSite, type SiteProblem } from '../../visit/site.ts'
import { Heading } from '../parts/Heading.tsx'
import { Part } from '../reference/Part.tsx'
import { PackCard } from './PackCard.tsx'
import { ProblemList } from './ProblemList.tsx'
import { TryPack } from './TryPack.tsx'

/** The packs that take part here, what is wrong with the files of the organization, and a place to try one. */
export function Packs() {
  const { packs, tried, problems, closed } = useSite()
  const { state } = useLocation()
  const own = packs.filter((pack) => pack !== tried)
  const stopped = typeof state === 'object' && state !== null && 'stopped' in state && tried === undefined
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['Packs']}>Packs</Heading>
      <p className="mt-2">
        A pack adds an organization&apos;s own guides, messages and commands to ours, and changes ours where it says so.
      </p>
      {stopped && (
        <Notice tone="good" live>
          <p>The pack on trial takes part no longer. Everything is as it was before.</p>
        </Notice>
      )}
      {problems.length > 0 && (
        <Part title="What is wrong">
          {problems.every(({ where }) => where !== '' && where !== 'version') && (
            <p className="text-sm text-soft">
              The rest of packs.json counts. A pack counts whole or not at all, so a pack named here is not there.
            </p>
          )}
          {[...new Set(problems.map(({ file }) => file))].map((file) => (
            <File key={file} file={file} problems={problems.filter((each) => each.file === file)} />
          ))}
        </Part>
      )}
      {tried !== undefined && (
        <Part title="On trial">
          <PackCard pack={tried} opens />
        </Part>
      )}
      <Part title="In use on this site">
        {own.length === 0 && (
          <p>
            None. The file <code>packs.json</code> beside the start page names them.
          </p>
        )}
        {own.map((pack) => (
          <PackCard key={pack.id} pack={pack} opens />
        ))}
      </Part>
      {!closed('try-packs') && (
        <Part title="Try a pack">
          <TryPack />
        </Part>
      )}
    </div>
  )
}

function File({ file, problems }: { readonly file: string; readonly problems: readonly SiteProblem[] }) {
  return (
    <>
      <h3 className="mt-3 wrap-anywhere">{file}</h3>
      <ProblemList of="The file" problems={problems} />
    </>
  )
}
