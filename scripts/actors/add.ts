import { join } from 'node:path'
import { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import type { ActorType } from '../model/tags.ts'
import { findActor } from '../tag/actors/index.ts'
import { changeActors } from './actorFile.ts'
import { actorText } from './actorText.ts'
import type { FoundName } from './survey.ts'

/** What the user says of a new actor. */
export interface Stated {
  readonly type?: ActorType
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/**
 * Writes `slug.md` for a name into a content folder and gives its path: with what the user states, otherwise what the built-in dictionary or the stories know.
 * Throws a Problem when a file has that name already, or nothing says what type it is.
 */
export async function addActor(
  content: string,
  name: string,
  stated: Stated,
  files: readonly ActorFile[],
  names: readonly FoundName[],
): Promise<string> {
  const slug = findActor(name, files)?.slug
  const taken = files.find((file) => file.slug === slug)
  if (taken) throw new Problem({ file: taken.file }, 'exists', `has “${name}” already`)
  const known = findActor(name)
  const seen = names.find((found) => found.name === name)
  const type = stated.type ?? known?.type ?? seen?.type
  const file = `actors/${slugify(known?.name ?? name)}.md`
  const path = join(content, file)
  if (!type)
    throw new Problem({ file: path, field: 'type' }, 'unknown-type', 'no story names it; say what it is with --type')
  const country = stated.country ?? known?.country ?? seen?.country
  const main = known?.name ?? name
  // The built-in entry of the same name lends its aliases to the file; only what stories write beside them is new.
  const aliases = (seen?.forms ?? []).filter((form) => isAlias(form, main, type))
  const wikidata = known?.wikidata
  const actor = {
    name: main,
    aliases,
    type,
    redirects: [],
    body: '',
    ...(country && { country }),
    ...(wikidata && { wikidata }),
  }
  await changeActors(content, [{ kind: 'create', file, text: actorText(actor) }])
  return path
}

/** A part of a person's name (`Brown`) is no alias: other stories mean others by it. */
function isAlias(form: string, name: string, type: ActorType): boolean {
  if (form === name) return false
  return type !== 'person' || !name.split(' ').includes(form)
}
