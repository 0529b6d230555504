import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface BylineWords {
  readonly openers: readonly string[]
  readonly joiners: readonly string[]
  readonly particles: readonly string[]
  readonly notPeople: readonly string[]
  readonly dateWords: readonly string[]
  readonly suffixes: readonly string[]
  readonly enders: readonly string[]
  readonly papers: readonly string[]
  readonly paperEndings: readonly string[]
  readonly placeWords: readonly string[]
  readonly posts: readonly string[]
  readonly givenMonths: readonly string[]
}

/** The words that stand in bylines and those that do not, by language mixed. */
export const bylineWords = parse(readFileSync(new URL('./data/byline.yaml', import.meta.url), 'utf8')) as BylineWords
