import { setImmediate } from 'node:timers/promises'
import type { Page } from '../page.ts'
import type { Making } from './making.ts'
import type { Standing } from './standing.ts'

/** A page with its text, on its way to the output folder. */
export interface Text {
  readonly path: string
  readonly content: () => string
}

/** So many pages, or characters of them, go to be written at once: they are in memory until then. */
const MOST_PAGES = 1000
const MOST_CHARACTERS = 20_000_000

/** Makes pages one after the other, but for those that stand in the output folder and were made from the same, and gives those that do not stand there as they are, in slices. */
export async function* slicesOf(
  pages: readonly Page[],
  standing: Standing,
  making: Making,
): AsyncGenerator<readonly Text[]> {
  let slice: Text[] = []
  let characters = 0
  for (const page of pages) {
    if (standing.holds(page.path, making.markOf(page, standing.askedBefore(page.path)))) continue
    const { text, mark, asked } = making.make(page)
    // While the next ones are made, the last ones are being written, and the search index is made.
    await setImmediate()
    if (!standing.hasText(page.path, text, mark, asked)) {
      slice.push({ path: page.path, content: () => text })
      characters += text.length
    }
    if (slice.length >= MOST_PAGES || characters >= MOST_CHARACTERS) {
      yield slice
      slice = []
      characters = 0
    }
  }
  if (slice.length > 0) yield slice
}

/** All of them at once. */
export async function textsOf(pages: readonly Page[], standing: Standing, making: Making): Promise<readonly Text[]> {
  const texts: Text[] = []
  for await (const slice of slicesOf(pages, standing, making)) texts.push(...slice)
  return texts
}
