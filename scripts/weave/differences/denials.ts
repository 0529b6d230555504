import { addTo } from '../../model/groups.ts'
import { RUNNING_TEXT } from '../../model/prose.ts'
import { sentencesIn } from '../sentences.ts'
import type { WeaveStory } from '../story.ts'
import { numberOfDay } from '../ties/nearness.ts'
import { placeWords } from '../words/placeWords.ts'
import type { Rarity } from '../words/rarity.ts'
import { cosine, type Vector, weigh } from '../words/vector.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Difference } from './difference.ts'
import { isOfDay } from './figures/dayWords.ts'
import { readTokens, type Token } from './figures/token.ts'
import { type FigureWords, figureWordsOf } from './words.ts'

/** A sentence in which somebody denies something, or is accused of it. */
interface Statement {
  readonly story: WeaveStory
  readonly text: string
  readonly paragraph: number
  /** The verb. */
  readonly verb: string
  /** Who denies or is accused, as the sentence has it, and as all sentences have it. */
  readonly name: string
  readonly who: string
  /** Who accuses, where it is said. */
  readonly by?: string
  /** Names the charge by a word alone: `denied any involvement`. */
  readonly isPlain: boolean
  readonly vector: Vector
}

const READ = 40
const LONGEST = 400
/** Words between a name and its verb: “Iran has repeatedly denied”. */
const BETWEEN = 3
/** An accusation and its denial are so many days apart at most. */
const REACH = 7
/** What they have in common beside who is accused. */
const ALIKE = 0.2
/** A denial that names the charge by a word (`any involvement`) and says so little else fits every charge. */
const PLAIN = 6

/** Who denied what was said of them, beside the sentence that says it. */
export function findDenials(
  stories: readonly WeaveStory[],
  vocabulary: Vocabulary,
  rarity: Rarity,
): readonly Difference[] {
  const denials: Statement[] = []
  const charges = new Map<string, Statement[]>()
  for (const story of stories) {
    for (const { isDenial, statement } of readStatements(story, rarity, vocabulary)) {
      if (isDenial) denials.push(statement)
      else addTo(charges, statement.who, statement)
    }
  }
  const told = new Set<Statement>()
  return denials.flatMap((denial) => {
    const fitting = (charges.get(denial.who) ?? [])
      .filter((charge) => charge.text !== denial.text && !told.has(charge) && daysBetween(charge, denial) <= REACH)
      .map((charge) => ({ charge, likeness: cosine(charge.vector, denial.vector) }))
      .sort((a, b) => b.likeness - a.likeness)[0]
    if (!fitting || (fitting.likeness < ALIKE && !denial.isPlain)) return []
    told.add(fitting.charge)
    return [
      {
        ...{ kind: 'denial' as const, what: denial.name, grew: false },
        accounts: [accountOf(fitting.charge), { ...accountOf(denial), by: denial.name }],
      },
    ]
  })
}

function accountOf({ verb, text, story, paragraph, by }: Statement) {
  return { value: verb, text, story: story.id, paragraph, ...(by && { by }) }
}

function daysBetween(one: Statement, other: Statement): number {
  const [day, otherDay] = [numberOfDay(one.story.day), numberOfDay(other.story.day)]
  return day === undefined || otherDay === undefined ? REACH : Math.abs(day - otherDay)
}

function readStatements(story: WeaveStory, rarity: Rarity, vocabulary: Vocabulary) {
  const { paragraphs, language } = story
  const words = figureWordsOf(language)
  if (!words) return []
  const known = knownNames(story)
  return paragraphs.slice(0, READ).flatMap(({ kind, text }, at) => {
    if (!RUNNING_TEXT.has(kind) || !words.mayDeny(text.toLowerCase())) return []
    return sentencesIn(story, at + 1).flatMap((sentence) => {
      if (!words.mayDeny(sentence.text.toLowerCase())) return []
      const tokens = readTokens(sentence.text)
      const found = sentence.text.length <= LONGEST ? readStatement(sentence.text, tokens, words, known) : undefined
      if (!found) return []
      const { isDenial, verb, name, by } = found
      const terms = vocabulary.read(sentence.text.replaceAll(name, ' '), language)
      const statement: Statement = {
        ...{ story, text: sentence.text, paragraph: at + 1, verb, name, who: personOf(name) },
        ...(by && { by }),
        isPlain: terms.length <= PLAIN && tokens.some(({ lower }) => words.sets.charges.has(lower)),
        vector: weigh(new Map(terms.map(({ number, isName }) => [number, isName ? 2 : 1])), rarity),
      }
      return [{ isDenial, statement }]
    })
  })
}

function readStatement(text: string, tokens: readonly Token[], { sets }: FigureWords, known: ReadonlySet<string>) {
  for (const [at, { lower, text: verb }] of tokens.entries()) {
    if (sets.denies.has(lower)) {
      const name = nameBefore(text, tokens, at, known, sets.not)
      if (name) return { isDenial: true, verb, name }
    }
    if (sets.accuses.has(lower)) {
      const name = nameAfter(text, tokens, at, known)
      const by = nameBefore(text, tokens, at, known, sets.not)
      if (name && personOf(name) !== personOf(by ?? '')) return { isDenial: false, verb, name, ...(by && { by }) }
    }
  }
  return undefined
}

/** The name that a verb's subject is, with a few words between that do not turn it around. */
function nameBefore(
  text: string,
  tokens: readonly Token[],
  verb: number,
  known: ReadonlySet<string>,
  not: ReadonlySet<string>,
): string | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - 1 - BETWEEN); at--) {
    if (tokens[at + 1]?.before !== '' || not.has(tokens[at]?.lower ?? '')) return undefined
    const name = isNamed(tokens[at]) ? nameEnding(text, tokens, at, known) : undefined
    if (name) return name
  }
  return undefined
}

function nameEnding(
  text: string,
  tokens: readonly Token[],
  last: number,
  known: ReadonlySet<string>,
): string | undefined {
  let first = last
  while (first > 0 && isNamed(tokens[first - 1]) && tokens[first]?.before === '') first--
  const end = tokens[last]?.end ?? 0
  for (let at = first; at <= last; at++) {
    const name = text.slice(tokens[at]?.start ?? 0, end)
    if (known.has(name)) return name
  }
  return isCountry(tokens[last]) && first === last ? tokens[last]?.text : undefined
}

/** The name that follows a verb, with a day between: “beschuldigte am Montag Silomar”. */
function nameAfter(
  text: string,
  tokens: readonly Token[],
  verb: number,
  known: ReadonlySet<string>,
): string | undefined {
  for (let at = verb + 1; at <= verb + BETWEEN; at++) {
    const name = nameAt(text, tokens, at, known)
    if (name || tokens[at]?.before !== '' || !isOfDay(tokens, at)) return name
  }
  return undefined
}

function nameAt(text: string, tokens: readonly Token[], first: number, known: ReadonlySet<string>): string | undefined {
  let last = first
  while (isNamed(tokens[last + 1]) && tokens[last + 1]?.before === '') last++
  if (!isNamed(tokens[first]) || tokens[first]?.before !== '') return undefined
  for (let at = last; at >= first; at--) {
    const name = text.slice(tokens[first]?.start ?? 0, tokens[at]?.end ?? 0)
    if (known.has(name)) return name
  }
  return isCountry(tokens[first]) ? tokens[first]?.text : undefined
}

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.lower
}

function isCountry(token: Token | undefined): boolean {
  return isNamed(token) && placeWords.has(token?.lower ?? '')
}

function knownNames({ named = [] }: WeaveStory): ReadonlySet<string> {
  return new Set(
    named.flatMap(({ name, names }) => [name, ...names, ...names.map((each) => each.split(' ').at(-1) ?? '')]),
  )
}

/** One key for all ways of naming somebody: the last word. */
function personOf(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}
