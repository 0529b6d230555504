import { Problem } from '../model/problem.ts'
import type { ActorFile } from '../model/story.ts'
import { findActor } from '../tag/actors/index.ts'
import { createFile } from '../write/atomic.ts'
import { actorText } from './actorText.ts'

/** The file of the actor that a name or alias stands for, if it has one. */
export function fileOf(name: string, files: readonly ActorFile[]): ActorFile | undefined {
  const slug = findActor(name, files)?.slug ?? name
  return files.find((file) => file.slug === slug)
}

/** As `fileOf`, for what can only be done with a file. Throws a Problem when there is none. */
export function requireFile(name: string, files: readonly ActorFile[]): ActorFile {
  const file = fileOf(name, files)
  if (file) return file
  const advice = `no file has that name; write one first: npm run actors -- add "${name}"`
  throw new Problem({ file: name }, 'no-such-actor', advice)
}

/** The names or slugs of both lists, each once, without the one that the actor itself has. */
export function joinLists(own: readonly string[], more: readonly string[], without: string): readonly string[] {
  return [...new Set([...own, ...more])].filter((each) => each !== without)
}

/** Writes an actor's file where none is. Throws a Problem when the path is taken. */
export async function createActorFile(path: string, actor: Omit<ActorFile, 'file' | 'slug'>): Promise<void> {
  await createFile(path, actorText(actor)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Problem({ file: path }, 'exists', 'is there already') : error
  })
}
