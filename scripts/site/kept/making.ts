import { markOf } from '../../model/mark.ts'
import { Problem } from '../../model/problem.ts'
import type { Page } from '../page.ts'
import type { Questions } from './questions.ts'

/** A page as it was made. */
export interface Made {
  readonly text: string
  /** Of what it was made from; empty where that is not known. */
  readonly mark: string
  /** What it asked its edition. */
  readonly asked: readonly string[]
}

/** How pages of one build are made: by which code, for which edition. */
export interface Workshop {
  /** Of code, data and packages; none where they may have changed meanwhile. */
  readonly tool: string | undefined
  /** Of what all pages share. */
  readonly edition: string
  readonly questions: Questions
}

/** Makes pages, and tells what each would be made from. A page that cannot be made stays empty and is told among the problems. */
export class Making {
  readonly #workshop: Workshop
  readonly #problems: Problem[]

  constructor(workshop: Workshop, problems: Problem[]) {
    this.#workshop = workshop
    this.#problems = problems
  }

  /** A mark of all that a page would be made from, if it asks this: of the same, the same text comes. Empty where that is not known. */
  markOf({ path, madeFrom }: Page, asked: readonly string[]): string {
    const { tool, edition, questions } = this.#workshop
    return tool && madeFrom ? markOf([tool, edition, path, madeFrom(), questions.answer(asked)].join('\n')) : ''
  }

  make(page: Page): Made {
    try {
      const { result: text, asked } = this.#workshop.questions.during(page.content)
      return { text, asked, mark: this.markOf(page, asked) }
    } catch (error) {
      this.#problems.push(pageFailed(page, error))
      return { text: '', asked: [], mark: '' }
    }
  }
}

/** A page that cannot be made costs itself: it stays empty, and is told. */
export function pageFailed({ path, from }: Page, error: unknown): Problem {
  return new Problem(from ?? { file: path }, 'page-failed', `its page /${path} stays empty: ${String(error)}`)
}
