import type { Article, Removal } from '../../model/article.ts'
import type { Remedies } from '../../model/source.ts'
import { placeBlocks } from './placed.ts'
import { BlockWords } from './words.ts'

/** What stands in the story's head, or nowhere, is no part of its body even between the words that an editor gives. */
const ELSEWHERE = /^(?:headline|deck|byline|date line|repeated |correction)/
/** Nobody saw what a page hides, unless an editor gives words of it. */
const UNSEEN = /^invisible$/
/** Warnings that there may be no whole article; an editor who says what the article is knows better. */
const NOT_WHOLE = /^(?:paywall|needs-script|no-text): /
const OUTSIDE = 'outside the words that the editor gave'
const DROPPED = 'dropped by the editor'

/** The article with the blocks that an editor asks for, whatever cleaning thinks of them; `read` is the article before it was cleaned. */
export function applyRemedies(read: Article, cleaned: Article, remedies: Remedies): Article {
  const words = new BlockWords(read.blocks)
  const chosen = placeBlocks(read.blocks, cleaned.blocks)
  const reasons = reasonsOf(read, cleaned)
  const [from, to] = spanOf(words, remedies)
  const reasonOf = (index: number | undefined) => reasons.get(read.blocks[index ?? -1]?.text ?? '') ?? ''
  const isHiddenMeant = UNSEEN.test(reasonOf(from)) || UNSEEN.test(reasonOf(to))
  const isBody = (index: number) => !ELSEWHERE.test(reasonOf(index)) && (isHiddenMeant || !UNSEEN.test(reasonOf(index)))
  const kept = new Set(chosen.keys())
  const gone = new Map<number, string>()
  if (from !== undefined || to !== undefined) {
    const start = from ?? Math.min(...chosen.keys(), to ?? 0)
    const end = to ?? Math.max(...chosen.keys(), start)
    for (const index of read.blocks.keys()) {
      if (index >= start && index <= end) {
        if (index === from || index === to || isBody(index)) kept.add(index)
      } else if (kept.delete(index)) gone.set(index, OUTSIDE)
    }
  } else if (remedies.keepAll) for (const index of read.blocks.keys()) if (isBody(index)) kept.add(index)
  for (const index of indicesOf(words, remedies.keep)) kept.add(index)
  for (const index of indicesOf(words, remedies.drop)) if (kept.delete(index)) gone.set(index, DROPPED)

  const blocks = [...kept].sort((a, b) => a - b).flatMap((index) => chosen.get(index) ?? read.blocks[index] ?? [])
  const back = [...kept].filter((index) => !chosen.has(index)).map((index) => read.blocks[index]?.text ?? '')
  const saysWhat = from !== undefined || to !== undefined || remedies.keepAll || (remedies.keep ?? []).length > 0
  return {
    ...cleaned,
    blocks,
    removed: [
      ...withoutTexts(cleaned.removed, back),
      ...[...gone].flatMap(([index, reason]): Removal[] => {
        const text = (chosen.get(index) ?? read.blocks[index])?.text
        return text ? [{ text, reason }] : []
      }),
    ],
    warnings: saysWhat ? cleaned.warnings.filter((warning) => !NOT_WHOLE.test(warning)) : cleaned.warnings,
  }
}

/** Words that stand nowhere, and the remedy that has them. */
export interface Unmet {
  readonly remedy: 'from' | 'to' | 'keep' | 'drop'
  readonly words: string
}

/** The words of remedies that stand in none of the articles. */
export function findUnmetIn(articles: readonly Article[], remedies: Remedies): readonly Unmet[] {
  const all = articles.map(({ blocks }) => new BlockWords(blocks))
  const stands = (words: string) => all.some((own) => own.find(words).length > 0)
  const { from, to, keep = [], drop = [] } = remedies
  return [
    ...(from && !stands(from) ? [{ remedy: 'from' as const, words: from }] : []),
    ...(to && !all.some((own) => spanOf(own, remedies)[1] !== undefined) ? [{ remedy: 'to' as const, words: to }] : []),
    ...keep.filter((words) => !stands(words)).map((words) => ({ remedy: 'keep' as const, words })),
    ...drop.filter((words) => !stands(words)).map((words) => ({ remedy: 'drop' as const, words })),
  ]
}

/** The block in which the article begins and the one in which it ends, as far as words for them are given and found. */
function spanOf(words: BlockWords, { from, to }: Remedies): readonly [number | undefined, number | undefined] {
  const start = from ? words.find(from)[0]?.[0] : undefined
  if (from && start === undefined) return [undefined, undefined]
  const end = to ? words.find(to).find(([, last]) => last >= (start ?? 0))?.[1] : undefined
  return [start, end]
}

function indicesOf(words: BlockWords, texts: readonly string[] = []): readonly number[] {
  return texts.flatMap((text) =>
    words.find(text).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  )
}

function reasonsOf(read: Article, cleaned: Article): ReadonlyMap<string, string> {
  const known = new Set(read.removed)
  return new Map(cleaned.removed.filter((removal) => !known.has(removal)).map(({ text, reason }) => [text, reason]))
}

/** The removals without those that came back, each taken once. */
function withoutTexts(removed: readonly Removal[], texts: readonly string[]): readonly Removal[] {
  const back = [...texts]
  return removed.filter(({ text }) => {
    const at = back.indexOf(text)
    if (at < 0) return true
    back.splice(at, 1)
    return false
  })
}
