import { join } from 'node:path'
import { findNearest } from '../model/nearest.ts'
import { Problem } from '../model/problem.ts'
import { inContent, shellName } from '../model/shellWord.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import type { ActorType } from '../model/tags.ts'
import { findActor } from '../tag/actors/index.ts'
import { changeActors, fileIn } from './actorFile.ts'
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
  const actor = draftActor(content, name, stated, names)
  await changeActors(content, [{ kind: 'create', file: fileIn(content, actor), text: actorText(actor) }])
  return actor.file
}

/** The file of a name that has none, not written yet. Throws a Problem when nothing says what type it is. */
export function draftActor(content: string, name: string, stated: Stated, names: readonly FoundName[]): ActorFile {
  const known = findActor(name)
  const seen = names.find((found) => found.name === name)
  const main = known?.name ?? name
  const file = join(content, 'actors', `${slugify(main)}.md`)
  const type = stated.type ?? known?.type ?? seen?.type
  if (!type)
    throw new Problem(
      { file, field: 'type' },
      'unknown-type',
      `no story names it; say what it is: npm run actors -- add ${shellName(name)} --type TYPE${inContent(content)}`,
    )
  const country = stated.country ?? known?.country ?? seen?.country
  const wikidata = known?.wikidata
  return {
    file,
    slug: slugify(main),
    name: main,
    // The built-in entry of the same name lends its aliases to the file; only what stories write beside them is new.
    aliases: (seen?.forms ?? []).filter((form) => isAlias(form, main, type)),
    type,
    redirects: [],
    body: '',
    ...(country && { country }),
    ...(wikidata && { wikidata }),
  }
}

/** As `draftActor`, for a name that must be one: a slip of the hand makes no actor. Throws a Problem when neither stories nor the built-in dictionary know it. */
export function draftKnown(content: string, name: string, stated: Stated, names: readonly FoundName[]): ActorFile {
  if (findActor(name) || names.some((found) => found.name === name)) return draftActor(content, name, stated, names)
  const nearest = findNearest(
    name,
    names.map((found) => found.name),
  )
  const advice = nearest
    ? `did you mean “${nearest}”?`
    : `write its file first: npm run actors -- add ${shellName(name)}${inContent(content)}`
  throw new Problem({ file: name }, 'no-such-actor', `no file, story or list has that name; ${advice}`)
}

/** A part of a person's name (`Brown`) is no alias: other stories mean others by it. */
function isAlias(form: string, name: string, type: ActorType): boolean {
  if (form === name) return false
  return type !== 'person' || !name.split(' ').includes(form)
}
