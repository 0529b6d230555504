import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { isWebAddress } from '../model/webAddress.ts'
import type { Fields } from './fields.ts'
import { readYamlFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { BACKENDS, CMS, REPOSITORY, UNNAMED } from './keys/lists.ts'
import { nameFile } from './name.ts'
import { readTextIfThere } from './text.ts'

/** Where a site's web editor keeps what is written. */
export interface Cms {
  readonly backend: (typeof BACKENDS)[number]
  /** `owner/name` */
  readonly repository: string
  readonly branch: string
  /** The site's folder within the repository, without slashes around; empty for its own. */
  readonly folder: string
  /** Of a service by which people sign in. */
  readonly signIn?: string
  /** Of the application that a host knows the editor by. */
  readonly appId?: string
  /** Of a host of one's own. */
  readonly server?: string
  /** Whether what is saved waits for somebody who publishes it. */
  readonly review: boolean
}

/** `cms.yaml` of a content folder, and everything that is wrong in it; no web editor without the file. */
export async function readCms(content: string): Promise<{ readonly cms?: Cms; readonly problems: readonly Problem[] }> {
  const file = join(content, 'cms.yaml')
  const text = await readTextIfThere(file)
  return text === undefined ? { problems: [] } : parseCms(nameFile(file), text)
}

export function parseCms(file: string, text: string): { readonly cms: Cms; readonly problems: readonly Problem[] } {
  const fields = readYamlFile(file, text)
  fields.allow(namesOf(CMS), 'docs/site.md explains each')
  const repository = readRepository(fields)
  const [signIn, server] = [readAddress(fields, 'signIn'), readAddress(fields, 'server')]
  const appId = fields.text('appId')
  const cms: Cms = {
    backend: fields.oneOf('backend', BACKENDS) ?? 'github',
    repository,
    branch: fields.text('branch') ?? 'main',
    folder: (fields.text('folder') ?? '').replace(/^\/+|\/+$/g, ''),
    review: fields.flag('review') ?? false,
    ...(signIn && { signIn }),
    ...(appId && { appId }),
    ...(server && { server }),
  }
  return { cms, problems: fields.problems }
}

function readRepository(fields: Fields): string {
  const repository = fields.required('repository', 'the web editor needs its repository: “repository: owner/name”')
  if (repository === UNNAMED)
    fields.note(
      'repository',
      'unnamed',
      'name your own repository; until then only a local one can be edited',
      'warning',
    )
  else if (repository && !new RegExp(REPOSITORY).test(repository))
    fields.note('repository', 'bad-value', `expected a repository such as zammit/harbour-news, found “${repository}”`)
  return repository
}

function readAddress(fields: Fields, key: string): string | undefined {
  const address = fields.text(key)
  if (address === undefined || isWebAddress(address)) return address
  fields.note(key, 'bad-url', `expected an address that starts with https:// or http://, found “${address}”`)
  return undefined
}
