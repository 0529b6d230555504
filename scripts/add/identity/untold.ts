import type { Story } from '../../model/story.ts'
import { type Known, knownStory } from './known.ts'
import { foldTitle, isMovedStory, isStoryOf } from './same.ts'

/** Stories that no receipt tells of: an editor wrote or moved them, or their receipts were lost. */
export class Untold {
  readonly #stories = new Map<string, Known>()
  readonly #byClue = new Map<string, string[]>()

  constructor(stories: readonly Story[]) {
    for (const story of stories) {
      const known = knownStory(story)
      this.#stories.set(story.file, known)
      for (const clue of cluesOf(known)) this.#byClue.set(clue, [...(this.#byClue.get(clue) ?? []), story.file])
    }
  }

  /** The file of the story that was made from an article. */
  findStory(article: Known): string | undefined {
    return cluesOf(article)
      .flatMap((clue) => this.#byClue.get(clue) ?? [])
      .find((file) => {
        const story = this.#stories.get(file)
        return story !== undefined && isStoryOf(article, story)
      })
  }

  /** The file of the story that a receipt wrote and that is no more where the receipt says. */
  findMoved(receipt: Known): string | undefined {
    const found = this.findStory(receipt)
    if (found) return found
    for (const [file, story] of this.#stories) if (isMovedStory(receipt, story)) return file
    return undefined
  }

  /** Forgets a story that a receipt tells of by now. */
  forget(file: string): void {
    this.#stories.delete(file)
  }
}

function cluesOf({ address, words, told }: Known): readonly string[] {
  const title = foldTitle(told.title)
  return [`words ${words}`, ...(address ? [`address ${address}`] : []), ...(title ? [`title ${title}`] : [])]
}
