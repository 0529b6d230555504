import { Problem } from '../model/problem.ts'
import type { ActorFile } from '../model/story.ts'
import { changeActors, fileIn, fileOf, joinLists } from './actorFile.ts'
import { actorText } from './actorText.ts'
import { draftKnown } from './add.ts'
import type { FoundName } from './survey.ts'

/**
 * Keeps a name apart from an actor that stories' names were joined into: the actor's file, which is written where there is none, says so under `apart`. Gives its path.
 * Throws a Problem when the name is in the file as the actor's own, or nothing knows the actor.
 */
export async function splitActor(
  content: string,
  actor: string,
  name: string,
  files: readonly ActorFile[],
  names: readonly FoundName[] = [],
): Promise<string> {
  const own = fileOf(actor, files)
  const file = own ?? draftKnown(content, actor, {}, names)
  if (own && [own.name, ...own.aliases].includes(name))
    throw new Problem({ file: own.file }, 'own-name', `has “${name}” as its own; take it out of name or aliases`)
  const without: ActorFile = {
    ...file,
    aliases: file.aliases.filter((alias) => alias !== name),
    apart: joinLists(file.apart ?? [], [name], file.name),
  }
  await changeActors(content, [
    { kind: own ? 'replace' : 'create', file: fileIn(content, file), text: actorText(without) },
  ])
  return file.file
}
