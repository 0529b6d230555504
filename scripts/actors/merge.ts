import { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import { changeActors, fileIn, fileOf, joinLists, requireFile } from './actorFile.ts'
import { actorText } from './actorText.ts'

/**
 * Joins the second actor into the first, whose file is kept: its name and aliases become aliases, its page a redirect, its profile is put under the first's. Gives the path of the file kept.
 * The second need not have a file. Throws a Problem when the first has none, or both are one already.
 */
export async function mergeActors(
  content: string,
  kept: string,
  other: string,
  files: readonly ActorFile[],
): Promise<string> {
  const into = requireFile(kept, files)
  const from = fileOf(other, files)
  if (from === into) throw new Problem({ file: into.file }, 'same-actor', `has both “${kept}” and “${other}” already`)
  const names = from ? [from.name, ...from.aliases] : [other]
  const slugs = from ? [from.slug, ...from.redirects] : [slugify(other)]
  const merged: ActorFile = {
    ...into,
    aliases: joinLists(into.aliases, names, into.name),
    redirects: joinLists(into.redirects, slugs, into.slug),
    body: [into.body, from?.body ?? ''].filter((body) => body.trim()).join('\n\n'),
  }
  await changeActors(content, [
    { kind: 'replace', file: fileIn(content, into), text: actorText(merged) },
    ...(from ? [{ kind: 'remove', file: fileIn(content, from) } as const] : []),
  ])
  return into.file
}
