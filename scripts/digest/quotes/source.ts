import type { Frame } from './frame.ts'
import { type Phrase, phraseAfter } from './phrase.ts'

/** `according to X` */
export function sourceAt(frame: Frame, at: number, end: number): Phrase | undefined {
  const { tokens, words } = frame
  if (!tokens[at]?.is.source) return undefined
  // „…“, so Roe; but not: es ist so
  if (tokens[at]?.is.adverb && tokens[at - 1]?.kind === 'word') return undefined
  const phrases = words.sources.get(tokens[at]?.lower ?? '')
  const phrase = phrases?.find((source) => saysAt(frame, at, source))
  return phrase && phraseAfter(frame, at + phrase.length, end)
}

/** `In der Mitteilung | der Polizei | heißt es`: whose paper it is, or the paper. */
export function paperBefore(frame: Frame, at: number, begin: number): Phrase | undefined {
  const { tokens, words } = frame
  if (!words.readings.some((phrase) => saysAt(frame, at, phrase))) return undefined
  let first = at - 1
  while (first > begin && !tokens[first]?.is.place) first--
  const paper = tokens[first]?.is.place ? phraseAfter(frame, first + 1, at) : undefined
  if (!paper) return undefined
  let owner = paper.to - 1
  while (owner > paper.from + 1 && !tokens[owner]?.is.determiner) owner--
  return owner > paper.from + 1 ? { from: owner, to: paper.to } : paper
}

function saysAt({ tokens }: Frame, at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => tokens[at + i]?.lower === word)
}
