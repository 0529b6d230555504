import { join, posix } from 'node:path'
import { Problem } from '../model/problem.ts'
import { inContent, shellName } from '../model/shellWord.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import { findActor } from '../tag/actors/index.ts'
import { changeActors, fileIn, fileOf, joinLists } from './actorFile.ts'
import { actorText } from './actorText.ts'
import { draftKnown } from './add.ts'
import type { FoundName } from './survey.ts'

/**
 * Gives an actor's file another name and gives its path: the old name becomes an alias, so that stories which state it stay right, and the old page a redirect.
 * A name without a file gets one. Throws a Problem when nothing says what it is, or another actor has the new name.
 */
export async function renameActor(
  content: string,
  old: string,
  name: string,
  files: readonly ActorFile[],
  names: readonly FoundName[] = [],
): Promise<string> {
  const own = fileOf(old, files)
  const file = own ?? draftKnown(content, old, {}, names)
  const other = findActor(name, files)
  if (other && other.slug !== file.slug)
    throw new Problem(
      { file: file.file },
      'name-taken',
      `“${name}” is ${other.name} already; npm run actors -- merge ${shellName(name)} ${shellName(old)}${inContent(content)} joins them`,
    )
  const slug = slugify(name)
  const renamed: ActorFile = {
    ...file,
    name,
    aliases: joinLists(file.aliases, [file.name], name),
    redirects: joinLists(file.redirects, [file.slug], slug),
  }
  const [before, text] = [fileIn(content, file), actorText(renamed)]
  if (!own) {
    const path = join(content, 'actors', `${slug}.md`)
    await changeActors(content, [{ kind: 'create', file: fileIn(content, { file: path }), text }])
    return path
  }
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
