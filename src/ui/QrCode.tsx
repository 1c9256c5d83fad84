import { qrPath } from './qrPath.ts'

type Props = { readonly text: string; readonly label: string }

/** A QR code, drawn here. Dark on light in every theme: many readers take nothing else. */
export function QrCode({ text, label }: Props) {
  const qr = qrPath(text)
  if (qr === undefined)
    return <p className="text-sm text-soft">This link is too long for a QR code: send it as text, or as a file.</p>
  return <img src={pictureOf(qr)} alt={label} className="block size-52 max-w-full rounded-lg" />
}

function pictureOf({ size, path }: { readonly size: number; readonly path: string }): string {
  const drawn = `<rect width="100%" height="100%" fill="#fff"/><path d="${path}" fill="#000"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${drawn}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
