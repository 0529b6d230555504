import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { namesIn } from '../text/head/months.ts'

interface MonthData {
  readonly languages: readonly string[]
  readonly more: Readonly<Record<string, readonly string[]>>
}

/** Every name with the months that it stands for in some language: “listopad” is November in Prague and October in Zagreb. */
let known: ReadonlyMap<string, ReadonlySet<number>> | undefined

/** The number of a month, 1 to 12, by its name in the language (BCP 47); in any other when there it has one meaning alone. */
export function monthNamed(name: string, language: string | undefined): number | undefined {
  const word = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.॰\u0654]$/, '')
  const own = language && namesOf(language)?.get(word)
  if (own) return own
  known ??= listNames()
  const months = known.get(word) ?? known.get(withoutMarks(word))
  return months?.size === 1 ? [...months][0] : undefined
}

function namesOf(language: string): ReadonlyMap<string, number> | undefined {
  try {
    return namesIn(language)
  } catch {
    return undefined
  }
}

function listNames(): ReadonlyMap<string, ReadonlySet<number>> {
  const { languages, more }: MonthData = parse(readFileSync(new URL('./data/months.yaml', import.meta.url), 'utf8'))
  const written = [
    ...languages.flatMap((language) => [...namesIn(language)]),
    ...Object.entries(more).flatMap(([month, words]) => words.map((word) => [word, Number(month)] as const)),
  ]
  const names = new Map<string, Set<number>>()
  const add = (word: string, month: number) => names.set(word, (names.get(word) ?? new Set()).add(month))
  for (const [word, month] of written) {
    const plain = word.normalize('NFC').replace(/[.॰\u0654]$/, '')
    add(plain, month)
    if (plain.length > 2 && withoutMarks(plain) !== plain) add(withoutMarks(plain), month)
  }
  return names
}

/** Letters without their accents, as careless programs write them: `fevrier`. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
}
