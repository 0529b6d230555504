import { decodePercent } from '../../model/percent.ts'
import { holdingOf } from './data.ts'

/** The address that a redirector leads to, where it stands in the redirector's own; undefined for any other address. */
export function redirectedTo(url: URL): string | undefined {
  const holding = holdingOf(url)
  if (holding === undefined) return undefined
  if (holding === 'path') return inPath(url)
  if (holding === 'query') return webAddress(url.search.slice(1))
  if (holding === 'proofpoint-2') return proofpoint2(url)
  if (holding === 'proofpoint-3') return proofpoint3(url)
  return inParameters(url, holding)
}

/** The address in any parameter or part of the path, as counters of clicks have it: plain, escaped, or in base64. */
export function addressWithin(url: URL): string | undefined {
  return inParameters(url, [...url.searchParams.keys()]) ?? inPath(url)
}

function inParameters(url: URL, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = url.searchParams.get(name)
    const address = value ? (webAddress(value) ?? fromBase64(value)) : undefined
    if (address) return address
  }
  return undefined
}

/** `/L0/https:%2F%2Fpaper.example%2Fstory/1/…`, `/amp/s/paper.example/story`, `/click/aHR0cHM6…`. */
function inPath(url: URL): string | undefined {
  if (url.pathname.startsWith('/amp/s/'))
    return webAddress(`https://${url.pathname.slice('/amp/s/'.length)}${url.search}`)
  for (const part of url.pathname.split('/')) {
    const address = webAddress(decodePercent(part)) ?? fromBase64(part)
    if (address) return address
  }
  const written = /\/(https?:\/{1,2}[^/].*)$/.exec(url.pathname)?.[1]
  return written ? webAddress(written.replace(/^(https?:)\/(?!\/)/, '$1//') + url.search) : undefined
}

/** Of `u=https-3A__paper.example_a-2Db`: `-` stands for `%`, `_` for `/`. */
function proofpoint2(url: URL): string | undefined {
  const written = url.searchParams.get('u')
  return written ? webAddress(decodePercent(written.replaceAll('-', '%').replaceAll('_', '/'))) : undefined
}

/** `/v3/__https://paper.example/a*b__;Iw!!…`: the `*` are the characters that the base64 after `;` has, one each. */
function proofpoint3(url: URL): string | undefined {
  const [, written, packed = ''] = /\/v3\/__(.+?)__;([^!]*)/.exec(url.href) ?? []
  if (!written) return undefined
  const characters = [...Buffer.from(packed, 'base64url').toString('utf8')]
  const address = written.replace(/^(https?:)\/(?!\/)/, '$1//').replace(/\*(\*[\w-])?/g, (run) => {
    const length = run.length === 1 ? 1 : RUN.indexOf(run[2] ?? '') + 2
    return characters.splice(0, length).join('') || '*'
  })
  return webAddress(address)
}

/** How long a run of replaced characters is, from 2 on, by the letter that stands for it. */
const RUN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** `aHR0cHM6Ly9…` is `https://…` in base64; some services put two characters before it. */
function fromBase64(value: string): string | undefined {
  const at = value.indexOf('aHR0c')
  if (at < 0 || at > 2) return undefined
  return webAddress(Buffer.from(value.slice(at), 'base64url').toString('utf8'))
}

function webAddress(text: string): string | undefined {
  const address = /^https?%3a/i.test(text) ? decodePercent(text) : text
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && URL.canParse(address) ? address : undefined
}
