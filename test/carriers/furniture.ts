import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Truth } from './truth.ts'

interface Furniture {
  readonly by: string
  readonly and: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const FURNITURE: Readonly<Record<string, Furniture>> = parse(
  readFileSync(new URL('./furniture.yaml', import.meta.url), 'utf8'),
)

/** What a paper of the article's language prints around it. */
export function furnitureOf({ language }: Truth): Furniture {
  const furniture = FURNITURE[language] ?? FURNITURE[language.split('-')[0] ?? '']
  if (!furniture) throw new Error(`furniture.yaml: no words in ${language}`)
  return furniture
}

/** The byline as it is printed: `Von Karoline Vetter`. */
export function bylineOf(truth: Truth): string {
  const { by, and } = furnitureOf(truth)
  return by.replace('{}', truth.authors.join(and))
}

/** The day as it is printed: `15. April 2023`. */
export function printedDay({ date, language }: Truth): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}
