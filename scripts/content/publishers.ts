import type { Problem } from '../model/problem.ts'
import { RIGHTS } from '../model/story.ts'
import { findCountry } from '../tag/countries/atlas.ts'
import { readYamlFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { SOURCE } from './keys/lists.ts'

/** A paper, agency or site whose stories the site carries. */
export interface Publisher {
  readonly name: string
  /** Its home country, ISO 3166-1 alpha-2: what its stories are about when they name none. */
  readonly home?: string
  /** Its host, `ledger.example`, by which its pages are known. */
  readonly host?: string
  /** Of its stories only the digest and a link are shown, unless a story says otherwise. */
  readonly rights?: 'excerpt'
}

/** `sources.yaml`: each publisher by name, with `home`, `host` and `rights`; and everything that is wrong in it. */
export function parsePublishers(
  file: string,
  text: string,
): { readonly publishers: readonly Publisher[]; readonly problems: readonly Problem[] } {
  const fields = readYamlFile(file, text)
  const publishers = fields.keys.map((name): Publisher => {
    const group = fields.group(name)
    group?.allow(namesOf(SOURCE))
    const stated = group?.text('home')
    const home = stated ? findCountry(stated)?.code : undefined
    if (stated && !home) group?.note('home', 'unknown-country', `knows no country “${stated}”`)
    const host = group?.text('host')
    const isExcerpt = group?.oneOf('rights', RIGHTS) === 'excerpt'
    return { name, ...(home && { home }), ...(host && { host }), ...(isExcerpt && { rights: 'excerpt' }) }
  })
  return { publishers, problems: fields.problems }
}

/** The home country of a story's publisher, found by its name or the host of its address. */
export function findHome(
  publishers: readonly Publisher[],
  name: string | undefined,
  url: string | undefined,
): string | undefined {
  return findPublisher(publishers, name, url)?.home
}

/** Of whom a story is: by name, otherwise by the host of its address. */
export function findPublisher(
  publishers: readonly Publisher[],
  name: string | undefined,
  url: string | undefined,
): Publisher | undefined {
  return publishers.find((candidate) => candidate.name === name) ?? findByHost(publishers, url)
}

/** The publisher whose host an address is on. */
export function findByHost(publishers: readonly Publisher[], url: string | undefined): Publisher | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
  return publishers.find(({ host: own }) => own && (own === host || host?.endsWith(`.${own}`)))
}
