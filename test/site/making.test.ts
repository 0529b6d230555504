import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Problem } from '../../scripts/model/problem.ts'
import { Making } from '../../scripts/site/kept/making.ts'
import { Questions } from '../../scripts/site/kept/questions.ts'
import type { Outputs } from '../../scripts/site/kept/record.ts'
import { textsOf } from '../../scripts/site/kept/slices.ts'
import { Standing } from '../../scripts/site/kept/standing.ts'
import { createFolder } from '../temporary.ts'

/** A site of one page, which tells of a captain and asks whether she has a page. */
async function createPress(t: TestContext) {
  const output = await createFolder(t)
  const state = {
    tool: 'code' as string | undefined,
    edition: 'edition',
    made: 'captain',
    hasActor: false,
    fails: false,
  }
  let outputs: Outputs = new Map()
  /** Builds as a site is built: how often the page was made, whether it was written, and what was wrong. */
  const print = async () => {
    let times = 0
    const questions = new Questions({
      hasActor: (slug) => slug === 'ane' && state.hasActor,
      actorOf: () => undefined,
      hasCountry: () => false,
      draftOf: () => undefined,
      pictureOf: () => undefined,
    })
    const page = {
      path: 'page.html',
      madeFrom: () => state.made,
      content: () => {
        times++
        if (state.fails) throw new Error('no ink')
        return `${state.made}${questions.noting.hasActor('ane') ? ' with a page' : ''}`
      },
    }
    const problems: Problem[] = []
    const standing = new Standing(output, outputs)
    const { tool, edition } = state
    const texts = await textsOf([page], standing, new Making({ tool, edition, questions }, problems))
    for (const { path, content } of texts) await writeFile(join(output, path), content())
    outputs = await standing.take()
    return { times, written: texts.map(({ content }) => content()), problems: problems.length }
  }
  return { output, state, print }
}

test('a page is made again only when something is other that it is made from or that it asked', async (t) => {
  const { output, state, print } = await createPress(t)
  const untouched = { times: 0, written: [], problems: 0 }
  assert.deepEqual(await print(), { times: 1, written: ['captain'], problems: 0 })
  assert.deepEqual(await print(), untouched)
  assert.deepEqual(await print(), untouched)

  state.hasActor = true
  assert.deepEqual(await print(), { times: 1, written: ['captain with a page'], problems: 0 })
  assert.deepEqual(await print(), untouched)

  state.made = 'pilot'
  assert.deepEqual(await print(), { times: 1, written: ['pilot with a page'], problems: 0 })
  assert.deepEqual(await print(), untouched)

  // Made again, and not written, since it is the same.
  state.edition = 'another'
  assert.deepEqual(await print(), { times: 1, written: [], problems: 0 })
  state.tool = 'other code'
  assert.deepEqual(await print(), { times: 1, written: [], problems: 0 })
  assert.deepEqual(await print(), untouched)
  state.tool = undefined
  assert.deepEqual(await print(), { times: 1, written: [], problems: 0 })

  state.tool = 'other code'
  await print()
  await setTimeout(20)
  await writeFile(join(output, 'page.html'), 'pilot with a cage')
  assert.deepEqual(await print(), { times: 1, written: ['pilot with a page'], problems: 0 })
})

test('a page that cannot be made is tried, and told, each time', async (t) => {
  const { state, print } = await createPress(t)
  state.fails = true
  assert.deepEqual(await print(), { times: 1, written: [''], problems: 1 })
  assert.deepEqual(await print(), { times: 1, written: [], problems: 1 })
  state.fails = false
  assert.deepEqual(await print(), { times: 1, written: ['captain'], problems: 0 })
})
