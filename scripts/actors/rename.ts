import { join, posix } from 'node:path'
import { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import { findActor } from '../tag/actors/index.ts'
import { changeActors, fileIn, joinLists, requireFile } from './actorFile.ts'
import { actorText } from './actorText.ts'

/**
 * Gives an actor's file another name and gives its path: the old name becomes an alias, so that stories which state it stay right, and the old page a redirect.
 * Throws a Problem when no file has the old name, or another actor has the new one.
 */
export async function renameActor(
  content: string,
  old: string,
  name: string,
  files: readonly ActorFile[],
): Promise<string> {
  const file = requireFile(old, files)
  const other = findActor(name, files)
  if (other && other.slug !== file.slug)
    throw new Problem(
      { file: file.file },
      'name-taken',
      `“${name}” is ${other.name} already; npm run actors -- merge "${name}" "${old}" joins them`,
    )
  const slug = slugify(name)
  const renamed: ActorFile = {
    ...file,
    name,
    aliases: joinLists(file.aliases, [file.name], name),
    redirects: joinLists(file.redirects, [file.slug], slug),
  }
  const [before, text] = [fileIn(content, file), actorText(renamed)]
  if (slug === file.slug) {
    await changeActors(content, [{ kind: 'replace', file: before, text }])
    return file.file
  }
  const after = `${posix.dirname(before)}/${slug}.md`
  await changeActors(content, [
    { kind: 'create', file: after, text },
    { kind: 'remove', file: before },
  ])
  return join(content, after)
}
