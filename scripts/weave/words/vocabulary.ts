import { type Form, isName, Lexicon } from '../../digest/keypoints/lexicon.ts'
import { wordsOf } from '../../digest/keypoints/words.ts'
import { ordinaryWords } from '../../tag/words/lists.ts'
import { calendarWords } from './calendarWords.ts'
import { placeWords } from './placeWords.ts'

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
  /** By number. */
  readonly #names: string[] = []
  readonly #ordinary: boolean[] = []
  /** By lexicon: the number of each of its roots here. */
  readonly #ofRoot = new WeakMap<Lexicon, number[]>()

  /** Whether a term is a word of everyday English. */
  isOrdinary(number: number): boolean {
    return this.#ordinary[number] ?? false
  }

  /** The telling words of a text, in order. */
  read(text: string, language: string): readonly Term[] {
    const lexicon = this.#lexiconOf(language)
    const terms: Term[] = []
    lexicon.read(text).forEach((form, place) => {
      if (!form.isFunction) terms.push({ number: this.#numberOfRoot(form, lexicon), isName: isName(form, place) })
    })
    return terms
  }

  /** The number of a calendar value as a term: `2019-05-15`. */
  readDate(value: string): number {
    return this.numberOf(`@${value}`)
  }

  /** The number of a term that `nameOf` gave, here or of another vocabulary. */
  numberOf(name: string): number {
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.#names.push(name) - 1
      this.#ordinary.push(isOrdinary(name))
      this.#numbers.set(name, number)
    }
    return number
  }

  /** What a term is called in every vocabulary: its root, a date behind “@”. */
  nameOf(number: number): string {
    return this.#names[number] ?? ''
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

  #numberOfRoot({ root }: Form, lexicon: Lexicon): number {
    let numbers = this.#ofRoot.get(lexicon)
    if (!numbers) {
      numbers = []
      this.#ofRoot.set(lexicon, numbers)
    }
    const known = numbers[root]
    if (known !== undefined) return known
    const number = this.numberOf(lexicon.roots[root] ?? '')
    numbers[root] = number
    return number
  }
}

/** Terms are roots: `attack`, and `stori` of `stories`, `forc` of `forced`, `nepal` of `nepales`. */
function isOrdinary(root: string): boolean {
  return ENDINGS.some((ending) => EVERYDAY.some((words) => words.has(root + ending)))
}

const EVERYDAY: readonly { has(word: string): boolean }[] = [ordinaryWords, placeWords, calendarWords]
const ENDINGS = ['', 'e', 'y', 's', 'es', 'ed', 'ing']
