import { CopyButton } from '../../ui/CopyButton.tsx'

/** An address that this frame may not open: the page around it forbids new windows. */
export function Stuck({ address }: { readonly address: string }) {
  return (
    <output className="block w-full">
      The page around this guide does not let it open others. This is the address:{' '}
      <code className="wrap-anywhere">{address}</code>{' '}
      <CopyButton text={address} what="the address">
        Copy address
      </CopyButton>
    </output>
  )
}
