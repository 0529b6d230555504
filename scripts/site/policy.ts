/**
 * What a browser may load for a page (Content Security Policy Level 3): the site's own style, fonts and pictures, and nothing
 * from anyone else. No script runs, whatever an article may have smuggled in.
 */
export const STRICT_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** The search page also runs the site's own script, which asks the site's own index; the index is read by WebAssembly. */
export const SEARCH_POLICY = `${STRICT_POLICY}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'`

/** A policy that also lets scripts of these addresses run and talk to the hosts they come from: an editor's choice, and nobody else's. */
export function withScripts(policy: string, scripts: readonly string[]): string {
  const hosts = [...new Set(scripts.map((address) => new URL(address).origin))].join(' ')
  if (!hosts) return policy
  const widened = ['script-src', 'connect-src', 'img-src'].reduce(
    (all, name) =>
      new RegExp(`(^|; )${name} `).test(all)
        ? all.replace(new RegExp(`((?:^|; )${name} [^;]*)`), `$1 ${hosts}`)
        : `${all}; ${name} ${hosts}`,
    policy,
  )
  return widened
}

/** The web editor's page alone: its script shows forms by styles of its own, makes pictures smaller in the browser, and talks to the hosts that keep the site and to no other. */
export function editorPolicy(hosts: readonly string[], pictures: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    ["img-src 'self' blob: data:", ...pictures].join(' '),
    'media-src blob:',
    "worker-src 'self' blob:",
    ["connect-src 'self' blob: data:", ...hosts].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** While `npm start` serves, pages also carry the development server's own reload script. */
export const SERVING_POLICY = `${STRICT_POLICY}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws:; worker-src 'self'`
