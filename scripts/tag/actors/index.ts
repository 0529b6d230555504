import type { Prose } from '../../model/prose.ts'
import type { ActorFile } from '../../model/story.ts'
import type { ActorMentions, ActorTag } from '../../model/tags.ts'

/** The actors of a story: every one named, and those it is about, most central first. */
export interface ActorFindings {
  readonly about: readonly ActorTag[]
  readonly mentions: readonly ActorMentions[]
}

export function findActors(_prose: Prose, _actorFiles: readonly ActorFile[] = []): ActorFindings {
  return { about: [], mentions: [] }
}
