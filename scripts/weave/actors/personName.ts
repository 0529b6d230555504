import { readList } from '../../model/readList.ts'
import { isGeneration } from '../../tag/actors/sameName.ts'
import { phraseKey } from '../../tag/words/key.ts'
import { foldSpelling } from './romanisation.ts'

/** A person's name in its parts, each as `keyOf` has words. */
export interface PersonName {
  /** What somebody is called: Edgar of J. Edgar Hoover. None of a surname alone. */
  readonly given?: string
  /** All other given names and initials. */
  readonly middles: readonly string[]
  /** As all spellings of it are folded. */
  readonly surname: string
  /** `jr` */
  readonly generation?: string
}

const read = new WeakMap<object, PersonName>()

/** The name of something named, in its parts, taken apart once. */
export function partsOf(named: { readonly name: string }): PersonName {
  let parts = read.get(named)
  if (!parts) {
    parts = readPersonName(named.name)
    read.set(named, parts)
  }
  return parts
}

function readPersonName(name: string): PersonName {
  const words = phraseKey(name).split(' ')
  const last = words.at(-1) ?? ''
  const generation = words.length > 1 && isGeneration(last) ? last : undefined
  const own = generation ? words.slice(0, -1) : words
  const surname = foldSpelling(own.at(-1) ?? '')
  const before = own.slice(0, -1).filter((word) => !PARTICLES.has(word))
  // `J. Edgar`: the second is what he is called.
  const called = before[0]?.length === 1 && (before[1]?.length ?? 0) > 1 ? 1 : 0
  const given = before[called]
  return {
    ...(given !== undefined && { given }),
    middles: before.filter((_, index) => index !== called),
    surname,
    ...(generation && { generation }),
  }
}

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'de',
  'la',
  'del',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'di',
  'du',
  'le',
])

const formals = new Map<string, Set<number>>()
for (const [number, line] of readList(new URL('data/given-names.txt', import.meta.url)).entries()) {
  for (const name of line.split(' ')) formals.set(name, (formals.get(name) ?? new Set()).add(number))
}

/** Whether two given names may be one person's: the same, an initial, or one that stands for the other. */
export function isSameGiven(one: string, other: string): boolean {
  if (one === other || foldSpelling(one) === foldSpelling(other)) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  const lines = formals.get(one)
  const others = formals.get(other)
  return Boolean(lines && others && [...lines].some((line) => others.has(line)))
}

/** Whether two full names may be one person's. */
export function isCompatible(one: PersonName, other: PersonName): boolean {
  if (one.surname !== other.surname || one.given === undefined || other.given === undefined) return false
  if (one.generation && other.generation && one.generation !== other.generation) return false
  if (!isSameGiven(one.given, other.given)) return false
  return one.middles.every((middle, index) => {
    const same = other.middles[index]
    return same === undefined || isSameGiven(middle, same)
  })
}

/** Whether a name leaves open who it is: a surname alone, or one with an initial. */
export function isOpen({ given }: PersonName): boolean {
  return given === undefined || given.length === 1
}
