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
      if (!form.isFunction) terms.push({ number: this.#numberOf(form, lexicon), isName: isName(form, place) })
    })
    return terms
  }

  /** The number of a calendar value as a term: `2019-05-15`. */
  readDate(value: string): number {
    return this.#numberOfWord(`@${value}`)
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
    const number = this.#numberOfWord(lexicon.roots[root] ?? '')
    numbers[root] = number
    return number
  }

  #numberOfWord(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#ordinary.push(isOrdinary(word)) - 1
      this.#numbers.set(word, number)
    }
    return number
  }
}

/** Terms are roots: `attack`, and `stori` of `stories`, `forc` of `forced`, `nepal` of `nepales`. */
function isOrdinary(root: string): boolean {
  return ENDINGS.some((ending) => EVERYDAY.some((words) => words.has(root + ending)))
}

const EVERYDAY: readonly { has(word: string): boolean }[] = [ordinaryWords, placeWords, calendarWords]
const ENDINGS = ['', 'e', 'y', 's', 'es', 'ed', 'ing']
