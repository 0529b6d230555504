import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldPage } from '../../../scripts/clean/page/score/fold.ts'
import type { Block, PageElement } from '../../../scripts/model/block.ts'
import { blockIn } from '../block.ts'

const element = (index: number, tag: string, parent?: PageElement): PageElement => ({
  index,
  tag,
  words: [],
  parent,
  depth: parent ? parent.depth + 1 : 0,
})
const BODY = element(0, 'body')
const LINE = 'A line.'

/** A page with so many blocks before its long part, in it and after it. */
function pageOf(before: number, within: number, after: number): readonly Block[] {
  const article = element(1, 'article', BODY)
  const apart = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) => blockIn(element(from + index, 'aside', BODY), LINE))
  const long = Array.from({ length: within }, () => blockIn(article, LINE))
  return [...apart(before, 10_000), ...long, ...apart(after, 20_000)]
}

test('a page of usual length has no folds', () => {
  assert.deepEqual(foldPage(pageOf(0, 70, 0)), [])
  assert.notEqual(foldPage(pageOf(0, 71, 0)).length, 0)
})

test('every block of a long part is judged in one fold, in order', () => {
  for (const within of [71, 90, 91, 1000, 5999]) {
    const judged = foldPage(pageOf(20, within, 20)).flatMap((fold) => [...fold.judged])
    assert.deepEqual(
      judged,
      Array.from({ length: within }, (_, index) => 20 + index),
      `${within}`,
    )
  }
})

test('a fold shows the beginning of its part, what it judges, and the nearest around, in order', () => {
  const folds = foldPage(pageOf(300, 200, 300))
  for (const { opening, shown, judged } of folds) {
    assert.deepEqual(
      opening,
      Array.from({ length: 30 }, (_, index) => 300 + index),
    )
    assert.ok([...judged].every((index) => shown.includes(index)))
    assert.deepEqual(shown.filter((index) => index < 300).length, 150)
    assert.deepEqual(
      shown.filter((index) => index >= 500),
      Array.from({ length: 100 }, (_, index) => 500 + index),
    )
  }
  assert.ok(folds.every(({ judged }) => judged.size <= 30))
})

test('however long a part is, its folds are bounded, and so is what is looked at again', () => {
  const within = 100_000
  const folds = foldPage(pageOf(400, within, 400))
  assert.equal(folds.length, 200)
  const shown = folds.reduce((sum, fold) => sum + fold.shown.length, 0)
  assert.ok(shown < 2 * within, `${shown} places for ${within} blocks`)
})

test('the innermost long element counts, not those around it', () => {
  const article = element(1, 'article', BODY)
  const list = element(2, 'div', article)
  const blocks = [
    ...Array.from({ length: 5 }, () => blockIn(article, LINE)),
    ...Array.from({ length: 100 }, () => blockIn(list, LINE)),
  ]
  const judged = new Set(foldPage(blocks).flatMap((fold) => [...fold.judged]))
  assert.equal(judged.size, 100)
  assert.ok(!judged.has(0))
})
