type Rules = { readonly createScriptURL: (url: string) => unknown }

/** The browser's own, where it has them: the library of the page does not know them yet. */
export type Policies = { readonly createPolicy: (name: string, rules: Rules) => Rules }

/**
 * The content policy refuses every script address that no policy has passed. Ours passes what the page made itself, a
 * `blob:` worker, and nothing that a network could answer.
 */
export function allowOnlyBlobWorkers(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (!url.startsWith('blob:')) throw new TypeError(`refused as a script: ${url.slice(0, 80)}`)
      return url
    },
  })
}
