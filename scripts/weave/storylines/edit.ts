import type { StorylineFile } from '../../model/story.ts'

/** What an editor says of a storyline. */
export interface StorylineEdit {
  /** The address of the storyline, which it keeps; a story that stands alone has that of its headline. */
  readonly slug: string
  readonly name?: string
  /** Addresses of storylines that belong to it; they lead here from then on. */
  readonly join: readonly string[]
  /** Ids of its stories that make a storyline of their own. */
  readonly split: readonly string[]
  /** Markdown. */
  readonly note?: string
}

/** Something that an edit speaks of and that is not there: its storyline (or one that another edit has), one that it joins, a story that it splits off. */
export interface MissedEdit {
  /** That of the edit. */
  readonly slug: string
  readonly kind: 'storyline' | 'join' | 'split'
  /** The address or the story's id. */
  readonly name: string
}

/** An editor's file as an edit. `idOf`: the id of the story in the file of a name, `2019-05-15-us-begins`; a name that no story has stays and is told as missed. */
export function readEdit(
  { slug, name, join, split, body }: StorylineFile,
  idOf: (name: string) => string | undefined,
): StorylineEdit {
  return {
    slug,
    ...(name && { name }),
    join,
    split: split.map((story) => idOf(story) ?? story),
    ...(body && { note: body }),
  }
}
