import type { Head } from '../../../scripts/model/article.ts'
import type { Stated } from '../../../scripts/model/source.ts'
import { readHead } from '../../../scripts/read/html/head/index.ts'
import { parsePage } from '../../../scripts/read/html/parse.ts'

/** The day on which the tests read their pages. */
export const TODAY = '2026-11-22'

/** The head of a page with some running text, read on TODAY. */
export function headOf(head: string, body: string, { url, stated = {} }: { url?: string; stated?: Stated } = {}): Head {
  const page = `<html><head>${head}</head><body>${body}</body></html>`
  return readHead(parsePage(page), { name: 'page', bytes: new Uint8Array(), stated, ...(url && { url }) }, TODAY)
}

/** Three paragraphs as a story has them. */
export const PARAGRAPHS = `
  <p>The harbour master closed both basins on Tuesday after the breakwater gave way in the third storm of the month.</p>
  <p>No ship was in danger, she said, but the ferry would stay on the mainland until divers had looked at the wall.</p>
  <p>The council meets tomorrow to say who pays for the repair, which may take until the spring of next year.</p>`

/** JSON-LD as a page carries it. */
export function linkedData(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
}
