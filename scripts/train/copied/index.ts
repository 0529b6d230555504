// Learns which lines of copied text belong to the article, and writes the data of read/text/likelihood.
//
//   npx tsx scripts/train/copied/index.ts FOLDER[=WEIGHT]… [--scores FILE]
//
// A folder holds in.jsonl.gz and gold.jsonl.gz, see copies.ts. `--scores` writes what each line of each copy is given
// by a model that never saw its site.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createRandom } from '../../model/random.ts'
import { Boosted, type Forest } from '../../model/trees.ts'
import { COLUMNS, rowsOf } from '../../read/text/likelihood/rows.ts'
import { bin, type Growth, grow, prune } from '../boost.ts'
import { type Copy, readCopies } from './copies.ts'
import { learnWords } from './words.ts'

/** A leaf holds some thirty lines of running text at least: sites have habits that others don't. */
const GROWTH: Growth = {
  trees: 150,
  leaves: 24,
  rate: 0.1,
  rowShare: 0.3,
  columnShare: 0.25,
  leafWeight: 50,
  penalty: 20,
  seed: 7,
}
const FOLDS = 3
/** Lines with fewer words, far from the article, are all alike: this share of them is enough. */
const FEW_WORDS = 8
const FAR = 12
const SHARE = 0.08

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scores: { type: 'string' } },
})
const copies = positionals.flatMap((argument) => {
  const [folder = '', weight = '1'] = argument.split('=')
  return readCopies(folder, Number(weight))
})
const folds = foldsOf(copies)
console.log(`${copies.length} copies, ${copies.reduce((sum, { views }) => sum + views.length, 0)} lines`)

const vocabularies = Array.from({ length: FOLDS }, (_, fold) =>
  learnWords(copies.filter((_, copy) => folds[copy] !== fold)),
)
const rows = copies.map(({ views }, copy) =>
  rowsOf(views, vocabularies[folds[copy] ?? 0] ?? { text: {}, start: {}, end: {} }, Int32Array.from(views.keys())),
)
const { forest, scores } = crossLearn(rows)
report(scores)
const data = new URL('../../read/text/likelihood/data/', import.meta.url)
writeFileSync(
  new URL('vocabulary.json', data),
  `${JSON.stringify(learnWords(copies)).replaceAll(',', ',\n').replaceAll('{', '{\n')}\n`,
)
writeFileSync(new URL('forest.json', data), writeForest(forest))
if (values.scores) {
  const short = (of: Float32Array | undefined) => Array.from(of ?? [], (score) => Number(score.toFixed(4)))
  const records = copies.map(({ id }, copy) => JSON.stringify({ id, scores: short(scores[copy]) }))
  writeFileSync(values.scores, records.join('\n'))
}

/** A tree a line. */
function writeForest({ features, base, trees }: Forest): string {
  const lines = trees.map((tree) => JSON.stringify(tree))
  return `{"features":${JSON.stringify(features)},\n"base":${base},\n"trees":[\n${lines.join(',\n')}]}\n`
}

/** A forest learned from all copies, and the scores that each copy gets from one that didn't see its site. */
function crossLearn(rows: readonly (readonly Float32Array[])[]): {
  forest: Forest
  scores: readonly Float32Array[]
} {
  const sample = sampleOf(rows)
  const binned = bin(sample.rows, COLUMNS.length)
  console.log(`${sample.rows.length} lines to learn from`)
  const learn = (isIn: (copy: number) => boolean) => {
    const chosen = Int32Array.from(sample.copy.keys()).filter((row) => isIn(sample.copy[row] ?? 0))
    return prune(
      grow({ names: COLUMNS, targets: sample.targets, weights: sample.weights }, binned, chosen, GROWTH).forest,
    )
  }
  const scores: Float32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = new Boosted(
      learn((copy) => folds[copy] !== fold),
      COLUMNS,
    )
    copies.forEach((_, copy) => {
      if (folds[copy] === fold) scores[copy] = Float32Array.from(rows[copy] ?? [], (row) => forest.score(row))
    })
  }
  return { forest: learn(() => true), scores }
}

/** The lines to learn from, all copies together. */
function sampleOf(rows: readonly (readonly Float32Array[])[]) {
  const random = createRandom(11)
  const chosen: { row: Float32Array; target: number; weight: number; copy: number }[] = []
  copies.forEach(({ targets, weights, views }, copy) => {
    const near = nearArticle(targets)
    rows[copy]?.forEach((row, line) => {
      const rare = near[line] || (views[line]?.shape.words ?? 0) >= FEW_WORDS
      if (!rare && random() >= SHARE) return
      chosen.push({ row, target: targets[line] ?? 0, weight: (weights[line] ?? 0) / (rare ? 1 : SHARE), copy })
    })
  })
  return {
    rows: chosen.map(({ row }) => row),
    targets: Float32Array.from(chosen, ({ target }) => target),
    weights: Float32Array.from(chosen, ({ weight }) => weight),
    copy: Int32Array.from(chosen, ({ copy }) => copy),
  }
}

function nearArticle(targets: Float32Array): readonly boolean[] {
  const near = new Array<boolean>(targets.length).fill(false)
  targets.forEach((target, line) => {
    if (target === 1) near.fill(true, Math.max(0, line - FAR), line + FAR + 1)
  })
  return near
}

/** The fold of each copy; copies of one site share one. */
function foldsOf(all: readonly Copy[]): readonly number[] {
  const sites = [...new Set(all.map(({ site }) => site))].sort()
  const random = createRandom(3)
  const foldOf = new Map(sites.map((site) => [site, Math.floor(random() * FOLDS)]))
  return all.map(({ site }) => foldOf.get(site) ?? 0)
}

/** Tells how much of the weight of lines a model that didn't see their sites gets right. */
function report(scores: readonly Float32Array[]): void {
  let right = 0
  let all = 0
  let loss = 0
  copies.forEach(({ targets, weights }, copy) => {
    targets.forEach((target, line) => {
      const score = scores[copy]?.[line] ?? 0
      const weight = weights[line] ?? 0
      all += weight
      if (score >= 0.5 === (target === 1)) right += weight
      loss -= weight * Math.log(Math.max(1e-6, target === 1 ? score : 1 - score))
    })
  })
  console.log(`${((100 * right) / all).toFixed(2)}% of the words right, log loss ${(loss / all).toFixed(4)}`)
}
