/** A file for `dist/deploy`. */
export type DeployFile = { readonly path: string; readonly text: string }

/** Where the site will be: `handrail.example`. */
export type Place = { readonly host: string }
