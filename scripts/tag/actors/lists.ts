import { readFileSync } from 'node:fs'
import type { ActorType } from '../../model/tags.ts'
import { Phrases } from './phrases.ts'
import { keyOf } from './words.ts'

/** Word lists of `data/`; what each holds stands in its first line. All by `keyOf`. */
export const givenNames = readKeys('given-names')
export const surnames = readKeys('surnames')
export const openers = readWords('openers')
export const functionWords = readWords('function-words')
export const decidingVerbs = readWords('deciding-verbs')
export const speechVerbs: ReadonlySet<string> = new Set([...decidingVerbs, ...readWords('acting-verbs')])
export const notActors = readWords('not-actors')
export const notFirst = readWords('not-first')

/** Role phrases; the value says whether a bare surname may follow (`Mr Baron`). */
export const roles = readRoles()

/** Head nouns by the kind of actor they make, and those that go on over `of`. */
export const headNouns: ReadonlyMap<string, ActorType> = new Map()
export const takesOf: ReadonlySet<string> = new Set()
readHeadNouns()

function readText(name: string): string[] {
  const text = readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line && !line.startsWith('#'))
}

/** A list that is written as keys already. */
function readKeys(name: string): ReadonlySet<string> {
  return new Set(readText(`${name}.txt`))
}

function readWords(name: string): ReadonlySet<string> {
  return new Set(
    readText(`${name}.txt`)
      .flatMap((line) => line.split(' '))
      .map(keyOf),
  )
}

function readRoles(): Phrases<{ readonly title: boolean }> {
  const phrases = new Phrases<{ readonly title: boolean }>('any')
  for (const line of readText('roles.txt')) phrases.add(line.replace('+', ''), { title: line.startsWith('+') })
  return phrases
}

function readHeadNouns(): void {
  const { comment: _, takesOf: list, ...kinds } = JSON.parse(readText('head-nouns.json').join('\n'))
  for (const [kind, words] of Object.entries(kinds as Record<ActorType, string[]>)) {
    for (const word of words) (headNouns as Map<string, ActorType>).set(word, kind as ActorType)
  }
  for (const word of list as string[]) (takesOf as Set<string>).add(word)
}
