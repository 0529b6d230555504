import { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import { changeActors, fileIn, fileOf, joinLists } from './actorFile.ts'
import { actorText } from './actorText.ts'
import { draftKnown } from './add.ts'
import type { FoundName } from './survey.ts'

/**
 * Joins the second actor into the first, whose file is kept: its name and aliases become aliases, its page a redirect, its profile is put under the first's. Gives the path of the file kept.
 * Neither needs a file: the first gets one. Throws a Problem when both are one already, or nothing says what the first is.
 */
export async function mergeActors(
  content: string,
  kept: string,
  other: string,
  files: readonly ActorFile[],
  names: readonly FoundName[] = [],
): Promise<string> {
  const from = fileOf(other, files)
  const own = fileOf(kept, files)
  const into = own ?? draftKnown(content, kept, from ? { type: from.type } : {}, names)
  if (from === into) throw new Problem({ file: into.file }, 'same-actor', `has both “${kept}” and “${other}” already`)
  const more = from ? [from.name, ...from.aliases] : [other]
  const slugs = from ? [from.slug, ...from.redirects] : [slugify(other)]
  const merged: ActorFile = {
    ...into,
    aliases: joinLists(into.aliases, more, into.name),
    redirects: joinLists(into.redirects, slugs, into.slug),
    body: [into.body, from?.body ?? ''].filter((body) => body.trim()).join('\n\n'),
  }
  await changeActors(content, [
    { kind: own ? 'replace' : 'create', file: fileIn(content, into), text: actorText(merged) },
    ...(from ? [{ kind: 'remove', file: fileIn(content, from) } as const] : []),
  ])
  return into.file
}
