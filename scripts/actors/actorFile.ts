import { join, relative, sep } from 'node:path'
import { nameFile } from '../content/index.ts'
import { Problem } from '../model/problem.ts'
import type { ActorFile } from '../model/story.ts'
import { findActor } from '../tag/actors/index.ts'
import { type Change, makeChanges } from '../write/changes.ts'

/** The file of the actor that a name or alias stands for, if it has one. */
export function fileOf(name: string, files: readonly ActorFile[]): ActorFile | undefined {
  const slug = findActor(name, files)?.slug ?? name
  return files.find((file) => file.slug === slug)
}

/** The names or slugs of both lists, each once, without the one that the actor itself has. */
export function joinLists(own: readonly string[], more: readonly string[], without: string): readonly string[] {
  return [...new Set([...own, ...more])].filter((each) => each !== without)
}

/** Makes changes that belong together to the files of actors in a content folder. Throws a Problem when the first is a new file whose path is taken. */
export async function changeActors(content: string, changes: readonly Change[]): Promise<void> {
  const [first] = changes
  await makeChanges(content, changes).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw new Problem({ file: nameFile(join(content, first?.file ?? '')) }, 'exists', 'is there already')
  })
}

/** A file as changes name it. */
export function fileIn(content: string, { file }: Pick<ActorFile, 'file'>): string {
  return relative(content, file).split(sep).join('/')
}
