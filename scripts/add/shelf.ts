import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { readStories } from '../content/index.ts'
import type { Story } from '../model/story.ts'
import { type Receipt, readReceipts } from '../write/receipt.ts'
import { Copies, type NearCopy } from './copies/index.ts'

/** The stories and receipts that a content folder already has; what `add` compares a new article with. */
export class Shelf {
  readonly content: string
  readonly stories: readonly Story[]
  readonly #receipts: Receipt[]
  readonly #copies = new Copies<string>()

  private constructor(content: string, stories: readonly Story[], receipts: readonly Receipt[]) {
    this.content = content
    this.stories = stories
    this.#receipts = [...receipts]
    for (const { file, body } of stories) this.#copies.add(file, body)
  }

  static async open(content: string): Promise<Shelf> {
    const stories = await readStories(join(content, 'stories'))
    return new Shelf(content, stories.items, await readReceipts(content))
  }

  /** The receipt of the same article: the same bytes, or the same source read earlier, or the same canonical URL. */
  findReceipt(article: {
    source: string
    index: number
    checksum: string
    url?: string | undefined
  }): Receipt | undefined {
    const { source, index, checksum, url } = article
    return (
      this.#receipts.find((receipt) => receipt.checksum === checksum && receipt.index === index) ??
      this.#receipts.find((receipt) => receipt.source === source && receipt.index === index) ??
      (url ? this.#receipts.find((receipt) => receipt.url === url) : undefined)
    )
  }

  /** The stories made from a source with these very bytes; undefined when it was never read or one of them is gone. */
  async findStanding(checksum: string): Promise<readonly string[] | undefined> {
    const receipts = this.#receipts.filter((receipt) => receipt.checksum === checksum)
    const stories = await Promise.all(receipts.map((receipt) => this.locate(receipt)))
    return stories.length > 0 && stories.every((story) => story !== undefined) ? stories : undefined
  }

  /** The file of the story that this body is a near copy of. */
  findCopy(body: string): NearCopy<string> | undefined {
    return this.#copies.find(body)
  }

  /** Keeps what was just added in mind. */
  noteStory(file: string, body: string): void {
    this.#copies.add(file, body)
  }

  note(receipt: Receipt): void {
    const at = this.#receipts.findIndex(({ story, copy }) => story === receipt.story && !copy === !receipt.copy)
    if (at >= 0) this.#receipts[at] = receipt
    else this.#receipts.push(receipt)
  }

  /** Where the story of a receipt stands now: at its place, or where an editor moved it; undefined when it is gone. */
  async locate(receipt: Receipt): Promise<string | undefined> {
    const path = join(this.content, receipt.story)
    const there = await access(path).then(
      () => true,
      () => false,
    )
    if (there) return path
    return this.stories.find(
      ({ title, source }) =>
        (receipt.url && source.url === receipt.url) || receipt.written.includes(`\ntitle: ${title}\n`),
    )?.file
  }
}
