import type { Edition } from '../../../layouts/edition.ts'

/** What a page asks its edition about one thing: whether an actor has a page, which picture stands at an address. */
export type Answers = Pick<Edition, 'hasActor' | 'actorOf' | 'hasCountry' | 'draftOf' | 'pictureOf'>

/** Notes what a page asks while it is made, so that it is made again when one of the answers is another. */
export class Questions {
  readonly #answers: Answers
  #asked = new Set<string>()
  /** The same answers; each question is noted. */
  readonly noting: Answers

  constructor(answers: Answers) {
    this.#answers = answers
    const note = <Kind extends keyof Answers>(kind: Kind) =>
      ((about: string) => {
        this.#asked.add(`${kind} ${about}`)
        return answers[kind](about)
      }) as Answers[Kind]
    this.noting = {
      hasActor: note('hasActor'),
      actorOf: note('actorOf'),
      hasCountry: note('hasCountry'),
      draftOf: note('draftOf'),
      pictureOf: note('pictureOf'),
    }
  }

  /** What came of `act`, and all that was asked meanwhile. */
  during<T>(act: () => T): { readonly result: T; readonly asked: readonly string[] } {
    this.#asked = new Set()
    const result = act()
    return { result, asked: [...this.#asked].sort() }
  }

  /** The answers to questions of an earlier build, as text. */
  answer(asked: readonly string[]): string {
    return JSON.stringify(asked.map((question) => this.#answerOne(question) ?? null))
  }

  #answerOne(question: string): unknown {
    const space = question.indexOf(' ')
    const [kind, about] = [question.slice(0, space), question.slice(space + 1)]
    if (kind === 'hasActor') return this.#answers.hasActor(about)
    if (kind === 'hasCountry') return this.#answers.hasCountry(about)
    if (kind === 'draftOf') return this.#answers.draftOf(about)
    if (kind === 'pictureOf') return this.#answers.pictureOf(about)
    const { slug, name, type, country } = this.#answers.actorOf(about) ?? {}
    return [slug, name, type, country]
  }
}
