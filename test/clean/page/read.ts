import assert from 'node:assert/strict'
import { clean } from '../../../scripts/clean/index.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import type { Article } from '../../../scripts/model/article.ts'
import { htmlReader } from '../../../scripts/read/html/index.ts'

/** What is left of a page. */
export async function readClean(html: string, url = 'https://lantern.example/story'): Promise<Article> {
  const bytes = new TextEncoder().encode(html)
  const [article] = await htmlReader.read({ name: 'page', bytes, format: 'html', url, stated: {} })
  assert.ok(article)
  return clean(article)
}

export const bodyOf = ({ blocks }: Article): string => writeBody(blocks)

/** A page of a paper with a menu, a sidebar and a footer around what is given. */
export function paper(inside: string, { head = '', title = 'Ferry line to the outer isles opens again' } = {}): string {
  return `<!doctype html><html><head><title>${title} | The Lantern</title>
<meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2023-05-02T08:00:00Z">${head}</head>
<body><header><a href="/">The Lantern</a><nav><ul><li><a href="/a">Isles</a></li><li><a href="/b">Mainland</a></li></ul></nav></header>
<main><article><h1>${title}</h1>${inside}</article></main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">The lighthouse has a new lamp</a></li><li><a href="/2">What a herring costs</a></li></ul></aside>
<footer><p>© The Lantern</p></footer></body></html>`
}

/** Sentences of a reportage, each with its number in it. */
export function sentences(count: number): readonly string[] {
  const who = [
    'The purser',
    'A teacher from Skarholm',
    'Both pilots',
    'The keeper of the light',
    'An aunt of the mayor',
  ]
  const did = ['had kept the old timetable in', 'spoke for an hour about', 'would not hear of', 'paid twice for']
  const what = ['the winter boat', 'a crate of window glass', 'the mooring below the church', 'the night mail']
  return Array.from(
    { length: count },
    (_, at) =>
      `${who[at % 5]} ${did[at % 4]} ${what[(at >> 2) % 4]}, and the log has it as entry ${at + 1}. Nobody on the quay contradicted it.`,
  )
}
