import { type Form, isName, Lexicon } from '../../digest/keypoints/lexicon.ts'
import { wordsOf } from '../../digest/keypoints/words.ts'

/** A word of a text that says what it is about. */
export interface Term {
  /** Its number; words of one root (`attacked`, `attacks`) share it. */
  readonly number: number
  /** Written as a name is: with a capital, not because a sentence begins with it. */
  readonly isName: boolean
}

/** The words of all stories as numbers. A script that does not part its words has pairs of letters in their place. */
export class Vocabulary {
  readonly #lexicons = new Map<string, Lexicon>()
  readonly #numbers = new Map<string, number>()
  readonly #terms: string[] = []
  /** By lexicon: the number of each of its roots here. */
  readonly #ofRoot = new WeakMap<Lexicon, number[]>()

  /** How many terms were read. */
  get size(): number {
    return this.#terms.length
  }

  /** The root that a number stands for. */
  wordOf(number: number): string {
    return this.#terms[number] ?? ''
  }

  /** The telling words of a text, in order. */
  read(text: string, language: string): readonly Term[] {
    const lexicon = this.#lexiconOf(language)
    const terms: Term[] = []
    lexicon.read(text).forEach((form, place) => {
      if (!form.isFunction) terms.push({ number: this.#numberOf(form, lexicon), isName: isName(form, place) })
    })
    return terms
  }

  #lexiconOf(language: string): Lexicon {
    const code = language.slice(0, 2).toLowerCase()
    let lexicon = this.#lexicons.get(code)
    if (!lexicon) {
      lexicon = new Lexicon(wordsOf(code))
      this.#lexicons.set(code, lexicon)
    }
    return lexicon
  }

  #numberOf({ root }: Form, lexicon: Lexicon): number {
    let numbers = this.#ofRoot.get(lexicon)
    if (!numbers) {
      numbers = []
      this.#ofRoot.set(lexicon, numbers)
    }
    const known = numbers[root]
    if (known !== undefined) return known
    const word = lexicon.roots[root] ?? ''
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#terms.push(word) - 1
      this.#numbers.set(word, number)
    }
    numbers[root] = number
    return number
  }
}
