import { writeFileSync } from 'node:fs'
import { Alone, FIRST_NAMES, measure, measureAgain, SECOND_NAMES } from '../../clean/page/score/features/index.ts'
import { type Vocabulary, wordsOf } from '../../clean/page/score/vocabulary.ts'
import type { Forest } from '../../model/trees.ts'
import { bin, type Growth, grow, prune, type Sample } from '../boost.ts'
import { compare } from './labels.ts'
import { indexWords, learnWords } from './linear.ts'
import { type MarkedPage, readSet } from './pages.ts'

/*
 * Learns which blocks of a page are its article, and writes the weights that `clean/page/score` reads.
 *
 *   npx tsx --max-old-space-size=6000 scripts/train/page-blocks/index.ts FOLDER…
 *
 * Three layers, each learnt from what the ones before say of pages that they didn't see (five folds by site):
 * words of class names and short texts, trees over a block and its place, trees over those and the first scores around.
 * Prints how well the pages of each fold are read by what was learnt from the others.
 */

const FOLDS = 5
const OUTPUT = new URL('../../clean/page/data/', import.meta.url)
const FIRST: Growth = {
  trees: 120,
  leaves: 24,
  rate: 0.1,
  rowShare: 0.3,
  columnShare: 0.3,
  leafWeight: 10,
  penalty: 5,
  seed: 1,
}
const SECOND: Growth = { ...FIRST, trees: 200, rate: 0.08, seed: 2 }
/** A block weighs as its words do in the article's, this much at most; a short one as if it had two more. */
const HEAVIEST = 0.25
const LIGHTEST_WORDS = 2

const pages: MarkedPage[] = []
for (const folder of process.argv.slice(2)) pages.push(...(await readSet(folder)))
const blocks = pages.flatMap((page, number) => page.view.blocks.map((view, index) => ({ page, number, view, index })))
const targets = Float32Array.from(blocks, ({ page, index }) => Math.max(0, page.labels[index] ?? 0))
const weights = evenOut(
  Float32Array.from(blocks, ({ page, view, index }) => weigh(page, view.words, page.labels[index] ?? -1)),
)
const siteNumbers = new Map([...new Set(pages.map(({ site }) => site))].map((site, number) => [site, number]))
const sites = Int32Array.from(blocks, ({ page }) => siteNumbers.get(page.site) ?? 0)
const folds = Int32Array.from(blocks, ({ page }) => foldOf(page.site))
console.log(`${pages.length} pages, ${blocks.length} blocks`)

const lexicon = indexWords(blocks.map(({ view }) => wordsOf(view)))
const learnFrom = (chosen: Int32Array) => learnWords(lexicon, { targets, weights, sites }, chosen)
const vocabularies = Array.from({ length: FOLDS }, (_, fold) => learnFrom(choose((other) => other !== fold)))
const rows = pages.flatMap(({ view, site }) => measure(view, new Alone(vocabularies[foldOf(site)] as Vocabulary)))
console.log('words are learnt')

const first = crossLearn({ names: FIRST_NAMES, targets, weights }, rows, FIRST)
report('first look', first.scores)
doubt(first.scores)
const again = perPage((page, from) => {
  const to = from + page.view.blocks.length
  const rowAgain = measureAgain(page.view, rows.slice(from, to), [...first.scores.slice(from, to)])
  return page.view.blocks.map((_, index) => rowAgain(index))
})
const second = crossLearn({ names: SECOND_NAMES, targets, weights }, again, SECOND)
report('second look', second.scores)

writeFileSync(new URL('words.json', OUTPUT), writeVocabulary(learnFrom(choose(() => true))))
writeFileSync(new URL('first.json', OUTPUT), writeForest(prune(first.forest)))
writeFileSync(new URL('second.json', OUTPUT), writeForest(prune(second.forest)))

/** A forest learnt from all pages, and the scores of each page by one learnt from other sites. */
function crossLearn(
  sample: Sample,
  table: readonly Float32Array[],
  growth: Growth,
): { forest: Forest; scores: Float32Array } {
  const binned = bin(table, sample.names.length)
  const scores = new Float32Array(blocks.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = grow(
      sample,
      binned,
      choose((other) => other !== fold),
      growth,
    ).scores
    folds.forEach((own, block) => {
      if (own === fold) scores[block] = held[block] ?? 0
    })
  }
  return {
    forest: grow(
      sample,
      binned,
      choose(() => true),
      growth,
    ).forest,
    scores,
  }
}

/** Pages that others read quite differently are often marked by another rule: they count for less from here on. */
function doubt(scores: Float32Array): void {
  perPage((page, from) => {
    const f1 = f1Of(readAt(page, from, scores, 0.5))
    const trust = f1 < 0.6 ? 0.15 : f1 < 0.8 ? 0.5 : 1
    page.view.blocks.forEach((_, index) => {
      weights[from + index] = (weights[from + index] ?? 0) * trust
    })
    return []
  })
}

/** What a page's text is like when blocks above the bar are kept. */
function readAt(page: MarkedPage, from: number, scores: Float32Array, bar: number) {
  const kept = page.view.blocks.filter(
    (_, index) => (scores[from + index] ?? 0) > bar && (page.labels[index] ?? -1) >= 0,
  )
  return compare(kept.map(({ block }) => block.text).join('\n'), page.marked)
}

function f1Of({ precision, recall }: { precision: number; recall: number }): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

function choose(isIn: (fold: number) => boolean): Int32Array {
  return Int32Array.from(blocks.keys()).filter((block) => (weights[block] ?? 0) > 0 && isIn(folds[block] ?? 0))
}

function weigh({ articleWords }: MarkedPage, words: number, label: number): number {
  if (label < 0 || articleWords < 20) return 0
  return Math.min(HEAVIEST, (words + LIGHTEST_WORDS) / (articleWords + 20))
}

/** Weights whose mean is 1. */
function evenOut(raw: Float32Array): Float32Array {
  const given = raw.filter((weight) => weight > 0)
  const mean = given.reduce((sum, weight) => sum + weight, 0) / given.length
  return raw.map((weight) => weight / mean)
}

function foldOf(site: string): number {
  let hash = 7
  for (const character of site) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) | 0
  return Math.abs(hash ^ (hash >>> 13)) % FOLDS
}

function perPage<T>(read: (page: MarkedPage, from: number) => readonly T[]): readonly T[] {
  let from = 0
  return pages.flatMap((page) => {
    const items = read(page, from)
    from += page.view.blocks.length
    return items
  })
}

function report(name: string, scores: Float32Array): void {
  for (const bar of [0.4, 0.45, 0.5]) {
    const rates = perPage((page, from) => [{ set: page.set, ...readAt(page, from, scores, bar) }])
    for (const set of new Set(pages.map((page) => page.set))) {
      const own = rates.filter((rate) => rate.set === set)
      const precision = own.reduce((sum, rate) => sum + rate.precision, 0) / own.length
      const recall = own.reduce((sum, rate) => sum + rate.recall, 0) / own.length
      const f1 = (2 * precision * recall) / (precision + recall)
      console.log(
        `${name}, bar ${bar}, ${set}: F1 ${f1.toFixed(4)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}`,
      )
    }
  }
}

function writeVocabulary(vocabulary: Vocabulary): string {
  const fields = Object.entries(vocabulary).map(
    ([field, words]) => `${JSON.stringify(field)}: ${JSON.stringify(words)}`,
  )
  return `{\n${fields.join(',\n')}\n}\n`
}

/** One tree a line. */
function writeForest({ features, base, trees }: Forest): string {
  const lines = trees.map((tree) => JSON.stringify(tree))
  return `{"features":${JSON.stringify(features)},\n"base":${base},\n"trees":[\n${lines.join(',\n')}\n]}\n`
}
