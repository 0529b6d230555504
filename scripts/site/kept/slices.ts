import { setImmediate } from 'node:timers/promises'
import type { Page } from '../page.ts'
import type { Standing } from './standing.ts'

/** A page with its text, on its way to the output folder. */
export interface Text {
  readonly path: string
  readonly content: () => string
}

/** So many pages, or characters of them, go to be written at once: they are in memory until then. */
const MOST_PAGES = 1000
const MOST_CHARACTERS = 20_000_000

/** Renders pages one after the other, and gives those that do not stand in the output folder as they are, in slices. */
export async function* slicesOf(
  pages: readonly Page[],
  standing: Standing,
  render: (page: Page) => string,
): AsyncGenerator<readonly Text[]> {
  let slice: Text[] = []
  let characters = 0
  for (const [place, page] of pages.entries()) {
    const text = render(page)
    if (!standing.hasText(page.path, text)) {
      slice.push({ path: page.path, content: () => text })
      characters += text.length
    }
    if (slice.length >= MOST_PAGES || characters >= MOST_CHARACTERS) {
      yield slice
      slice = []
      characters = 0
    }
    // While the next ones are rendered, the last ones are being written.
    if (place % 20 === 0) await setImmediate()
  }
  if (slice.length > 0) yield slice
}

/** All of them at once. */
export async function textsOf(
  pages: readonly Page[],
  standing: Standing,
  render: (page: Page) => string,
): Promise<readonly Text[]> {
  const texts: Text[] = []
  for await (const slice of slicesOf(pages, standing, render)) texts.push(...slice)
  return texts
}
