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

/** While `npm start` serves, pages also carry the development server's own reload script. */
export const SERVING_POLICY = `${STRICT_POLICY}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws:; worker-src 'self'`
