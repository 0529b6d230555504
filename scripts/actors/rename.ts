import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import { findActor } from '../tag/actors/index.ts'
import { replaceFile } from '../write/atomic.ts'
import { createActorFile, joinLists, requireFile } from './actorFile.ts'
import { actorText } from './actorText.ts'

/**
 * Gives an actor's file another name and gives its path: the old name becomes an alias, so that stories which state it stay right, and the old page a redirect.
 * Throws a Problem when no file has the old name, or another actor has the new one.
 */
export async function renameActor(old: string, name: string, files: readonly ActorFile[]): Promise<string> {
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
  if (slug === file.slug) {
    await replaceFile(file.file, actorText(renamed))
    return file.file
  }
  const path = join(dirname(file.file), `${slug}.md`)
  await createActorFile(path, renamed)
  await rm(file.file)
  return path
}
