import type { Candidate } from './candidates.ts'
import type { Term } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WORDS } from './words.ts'

/** Numbers by name, most between 0 and 1; the weights in `data/weights.json` go by the same names. */
export type Features = Readonly<Record<string, number>>

const is = (test: boolean): number => (test ? 1 : 0)

function featuresOfTerm({ sentences, first, opening }: Term): Features {
  return {
    always: 1,
    frequency: Math.log(sentences) / 3,
    first: is(opening[0]),
    second: is(opening[1]),
    third: is(opening[2]),
    nearness: 1 / (1 + first),
  }
}

/** What tells whether a word belongs into a summary. */
export function featuresOfWord(term: Term, { entries, sentences }: Vocabulary): Features {
  const word = entries[term.words[0] ?? -1]
  const common = featuresOfTerm(term)
  const frequency = common.frequency ?? 0
  const func = is(word?.isFunction === true)
  const name = is(word?.isName === true && !word.isFunction)
  const content = (1 - func) * (1 - name)
  return {
    ...common,
    share: term.sentences / sentences,
    name,
    number: is(word?.isNumber === true),
    function: func,
    lengthy: is((word?.root.length ?? 0) > 6),
    functionFrequency: func * frequency,
    nameFrequency: name * frequency,
    nameFirst: name * is(term.opening[0]),
    contentFirst: content * is(term.opening[0]),
    contentSecond: content * is(term.opening[1]),
    headline: (1 - func) * is(word?.isInHeadline === true),
    about: (1 - func) * is(word?.isAbout === true),
  }
}

/** What tells whether two neighbouring words do. `chances` are those of the single words. */
export function featuresOfPair(term: Term, { entries }: Vocabulary, chances: readonly number[]): Features {
  const [a, b] = term.words
  const [left, right] = [entries[a ?? -1], entries[b ?? -1]]
  const [p, q] = [chances[a ?? -1] ?? 0, chances[b ?? -1] ?? 0]
  const functions = is(left?.isFunction === true) + is(right?.isFunction === true)
  return {
    ...featuresOfTerm(term),
    oneFunction: is(functions === 1),
    twoFunctions: is(functions === 2),
    names: is(left?.isName === true && right?.isName === true),
    number: is(left?.isNumber === true || right?.isNumber === true),
    product: p * q,
    lower: Math.min(p, q),
    higher: Math.max(p, q),
  }
}

/** What tells whether a sentence does, beside its words. */
export function featuresOfSentence({ words, place, placeInParagraph, text }: Candidate, sentences: number): Features {
  const length = words.length
  const has = (list: ReadonlySet<string>) => is(words.some(({ lower }) => list.has(lower)))
  return {
    first: is(place === 0),
    second: is(place === 1),
    third: is(place === 2),
    depth: Math.log(1 + place) / 5,
    end: place / sentences,
    opensParagraph: is(placeInParagraph === 0),
    short: Math.max(0, 12 - length) / 10,
    long: Math.max(0, length - 18) / 10,
    veryLong: Math.max(0, length - 28) / 10,
    names: words.filter(({ isName }) => isName).length / (length || 1),
    numbers: is(words.some(({ isNumber }) => isNumber)),
    quoted: is(/["“«]/.test(text)),
    opensQuote: is(/^["“«]/.test(text)),
    saying: has(WORDS.saying),
    time: has(WORDS.times),
    pronouns: has(WORDS.pronouns),
    firstPerson: has(WORDS.first),
    commas: Math.min(1, (text.match(/,/g)?.length ?? 0) / 4),
  }
}
