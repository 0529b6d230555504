import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { nameFile, readStories } from '../content/index.ts'
import type { Problem } from '../model/problem.ts'
import type { Remedies } from '../model/source.ts'
import type { Story } from '../model/story.ts'
import { type Receipt, readReceipts } from '../write/receipt.ts'
import { Copies, type NearCopy, type Text } from './copies/index.ts'
import { type Known, knownReceipt } from './identity/known.ts'
import { Register } from './identity/register.ts'
import { Untold } from './identity/untold.ts'

/** The stories and receipts that a content folder already has; what `add` compares a new article with. */
export class Shelf {
  readonly content: string
  /** Receipts that cannot be read. */
  readonly damaged: readonly Problem[]
  readonly register = new Register()
  readonly #untold: Untold
  readonly #copies = new Copies<string>()

  private constructor(
    content: string,
    stories: readonly Story[],
    receipts: readonly Receipt[],
    damaged: readonly Problem[],
  ) {
    this.content = content
    this.damaged = damaged
    for (const story of stories) this.#copies.add(story.file, story)
    for (const receipt of receipts) this.register.put(receipt)
    const told = new Set(receipts.map(({ story }) => nameFile(join(content, story))))
    this.#untold = new Untold(stories.filter(({ file }) => !told.has(file)))
  }

  static async open(content: string): Promise<Shelf> {
    const stories = await readStories(join(content, 'stories'))
    const { receipts, problems } = await readReceipts(content)
    return new Shelf(content, stories.items, receipts, problems)
  }

  /** What an editor said of a source's articles when it was read before, by its bytes or its name. What comes by standard input has no name. */
  remediesOf(source: string, checksum: string): Remedies | undefined {
    return this.#earlier(source, checksum).find(({ remedies }) => remedies)?.remedies
  }

  /** Whether the pictures of a source were taken along at an earlier reading. */
  hasPictures(source: string, checksum: string): boolean {
    return this.#earlier(source, checksum).some(({ pictures }) => pictures)
  }

  #earlier(source: string, checksum: string): readonly Receipt[] {
    return [...this.register.ofSource(source), ...this.register.ofChecksum(checksum)]
  }

  /** The stories made from a source with these very bytes; undefined when it was never read or one of them is gone, unless an editor removed it for good. */
  async findStanding(checksum: string): Promise<readonly string[] | undefined> {
    return this.#standing(this.register.ofChecksum(checksum))
  }

  /** The same of a source that has this path or address. */
  async findStandingFrom(source: string): Promise<readonly string[] | undefined> {
    return this.#standing(this.register.ofSource(source))
  }

  async #standing(receipts: readonly Receipt[]): Promise<readonly string[] | undefined> {
    const stories = await Promise.all(
      receipts.map(async (receipt) => (await this.locate(receipt)) ?? (receipt.rejected && receipt.story)),
    )
    return stories.length > 0 && stories.every((story) => story !== undefined) ? stories : undefined
  }

  /** The file of the story that this text is a near copy of. */
  findCopy(text: Text): NearCopy<string> | undefined {
    return this.#copies.find(text)
  }

  /** The file of a story that was made from this article and has lost its receipt. */
  findUntold(article: Known): string | undefined {
    return this.#untold.findStory(article)
  }

  /** Whether what lies where a receipt belongs cannot be read. */
  isDamaged(receiptFile: string): boolean {
    const file = nameFile(join(this.content, receiptFile))
    return this.damaged.some(({ place }) => place.file === file)
  }

  /** Keeps what was just added in mind. */
  noteStory(file: string, text: Text): void {
    this.#copies.add(file, text)
  }

  note(receipt: Receipt): void {
    this.register.put(receipt)
    this.#untold.forget(nameFile(join(this.content, receipt.story)))
  }

  forget(receipt: Receipt): void {
    this.register.drop(receipt)
  }

  /** Where the story of a receipt stands now: at its place, or where an editor moved it; undefined when it is gone. */
  async locate(receipt: Receipt): Promise<string | undefined> {
    const path = join(this.content, receipt.story)
    const there = await access(path).then(
      () => true,
      () => false,
    )
    if (there) return path
    const main = this.register.receipts.find(({ story, copy }) => story === receipt.story && !copy)
    return this.#untold.findMoved(knownReceipt(main ?? receipt))
  }
}
