import assert from 'node:assert/strict'
import { parseHTML } from 'linkedom'

/** Reads a site that is laid out before the tests: a file's text, and the page of a path, which both have to be there. */
export function readPages(site: () => ReadonlyMap<string, string>) {
  const textAt = (path: string) => site().get(path) ?? assert.fail(`${path} is not there`)
  return { textAt, pageAt: (path: string) => parseHTML(textAt(`${path}index.html`)).document }
}

/** The words of elements, each with single blanks. */
export function wordsOf(elements: Iterable<{ readonly textContent: string | null }>): string[] {
  return [...elements].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
}
