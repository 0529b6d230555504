import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../scripts/clean/index.ts'
import type { Article } from '../../scripts/model/article.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { read } from '../../scripts/read/index.ts'
import { CANNOT } from './cannot.ts'
import type { Carrier } from './carrier.ts'
import { articleAsText, type Compared, firstDifference, truthAsText } from './compare.ts'
import { writeLong } from './long.ts'
import { readTruths, type Truth } from './truth.ts'
import { copies } from './wrap/copied.ts'
import { wordFiles } from './wrap/docx.ts'
import { encoded } from './wrap/encoded.ts'
import { feeds } from './wrap/feed.ts'
import { forwards } from './wrap/forwarded.ts'
import { mails } from './wrap/mail.ts'
import { notes } from './wrap/markdown.ts'
import { archives } from './wrap/mhtml.ts'
import { pages } from './wrap/page.ts'
import { records } from './wrap/records.ts'
import { wordpressPosts } from './wrap/wordpress.ts'

const carriers: readonly Carrier[] = [
  ...copies,
  ...encoded,
  ...pages,
  ...archives,
  ...feeds,
  ...wordpressPosts,
  ...mails,
  ...forwards,
  ...notes,
  ...records,
  ...wordFiles,
]
const truths: readonly Truth[] = [...readTruths(), writeLong(40)]
/** What a reader does with length it does in every carrier that it reads. */
const long = writeLong(400)
const firstOfKind = new Map(carriers.toReversed().map((carrier) => [carrier.name.split('/')[0], carrier]))

for (const carrier of carriers)
  test(`${carrier.name} gives every article back`, async () => {
    const wrong: string[] = []
    for (const truth of firstOfKind.get(carrier.name.split('/')[0]) === carrier ? [...truths, long] : truths) {
      if (carrier.carries && !carrier.carries(truth)) continue
      wrong.push(...(await carry(carrier, truth)).map((line) => `${truth.id}: ${line}`))
    }
    assert.equal(wrong.join('\n'), '')
  })

/** What is otherwise after an article has gone through a carrier, a line each. */
async function carry(carrier: Carrier, truth: Truth): Promise<readonly string[]> {
  const articles = await readCarried(carrier, truth)
  if (typeof articles === 'string') return [articles]
  const expected = truthAsText(truth, carrier.typed)
  const found = articles.map((article) => articleAsText(clean(article), truth))
  const same = found.find(({ title }) => title === expected.title) ?? found[0]
  if (!same) return ['no article']
  return (Object.keys(expected) as (keyof Compared)[])
    .filter((aspect) => same[aspect] !== expected[aspect] && !isLacking(carrier, truth, aspect))
    .map((aspect) => `${aspect}: ${firstDifference(same[aspect], expected[aspect])}`)
}

async function readCarried(carrier: Carrier, truth: Truth): Promise<readonly Article[] | string> {
  const { name, bytes, url, contentType } = carrier.wrap(truth)
  try {
    const reading = await read({ name, bytes, stated: {}, ...(url && { url }), ...(contentType && { contentType }) })
    return reading.filter((part): part is Article => !(part instanceof Problem))
  } catch (error) {
    return `refused: ${(error as Error).message}`
  }
}

function isLacking(carrier: Carrier, truth: Truth, aspect: keyof Compared): boolean {
  return CANNOT.some(
    ({ carriers, aspects, of }) => carriers.test(carrier.name) && aspects.includes(aspect) && (of?.(truth) ?? true),
  )
}
