let program = ''
let address: string | undefined

/** Takes the text of the script that runs, and the element out of the page: nothing has to read through it again. */
export function keepProgram(script: HTMLOrSVGScriptElement | null): void {
  program = script?.textContent ?? ''
  script?.remove()
}

/** A worker whose program is that of the page. It finds no document and does its own part. */
export function ownWorker(): Worker {
  address ??= URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  return new Worker(address)
}
