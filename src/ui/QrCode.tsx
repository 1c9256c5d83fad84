import { qrPath } from './qrPath.ts'

type Props = { readonly text: string; readonly label: string }

/** A QR code, drawn here. Dark on light in every theme: many readers take nothing else. */
export function QrCode({ text, label }: Props) {
  const qr = qrPath(text)
  if (qr === undefined)
    return <p className="text-sm text-soft">This link is too long for a QR code: send it as text, or as a file.</p>
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shapeRendering="crispEdges"
      className="block size-52 max-w-full rounded-lg forced-color-adjust-none"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}
