import type { Receipt } from '../../write/receipt.ts'
import { type Known, knownReceipt } from './known.ts'
import { compare, isTwin, type Sameness } from './same.ts'

/** A receipt with what its article can be recognised by. */
interface Entry {
  readonly receipt: Receipt
  readonly known: Known
}

/** The receipts of a content folder, to find an article's own. */
export class Register {
  readonly #entries = new Map<string, Entry>()
  readonly #byClue = new Map<string, Set<Entry>>()

  get receipts(): readonly Receipt[] {
    return [...this.#entries.values()].map(({ receipt }) => receipt)
  }

  /** Adds a receipt, or puts it in place of the one that lies in the same file. */
  put(receipt: Receipt): void {
    this.drop(receipt)
    const entry = { receipt, known: knownReceipt(receipt) }
    this.#entries.set(receipt.file, entry)
    for (const clue of cluesOf(entry.known)) {
      const holders = this.#byClue.get(clue)
      if (holders) holders.add(entry)
      else this.#byClue.set(clue, new Set([entry]))
    }
  }

  drop({ file }: Receipt): void {
    const entry = this.#entries.get(file)
    if (!entry) return
    this.#entries.delete(file)
    for (const clue of cluesOf(entry.known)) this.#byClue.get(clue)?.delete(entry)
  }

  /**
   * The receipt of each article of one source, or undefined for a new one. No two articles of a source have one receipt (`others`
   * are those of articles that are not asked for), and the surest pairs are made first: what stands where in the source decides nothing.
   */
  assign(articles: readonly Known[], others: readonly Receipt[] = []): readonly (Receipt | undefined)[] {
    const pairs = articles.flatMap((article, index) =>
      this.#candidates(article).map(({ entry, sameness }) => ({ index, entry, sameness })),
    )
    const assigned = new Map<number, Receipt>()
    const taken = new Set(others.flatMap(({ file }) => this.#entries.get(file) ?? []))
    for (const { index, entry } of pairs.sort(({ sameness: a }, { sameness: b }) => bySureness(a, b))) {
      if (assigned.has(index) || taken.has(entry)) continue
      assigned.set(index, entry.receipt)
      taken.add(entry)
    }
    return articles.map((_, index) => assigned.get(index))
  }

  /** The receipt of an article that stands in one source twice, when another article there has it already. */
  findTwin(article: Known): Receipt | undefined {
    return this.#candidates(article).find(({ sameness }) => isTwin(sameness))?.entry.receipt
  }

  /** Those of the articles that were read from these bytes. */
  ofChecksum(checksum: string): readonly Receipt[] {
    return [...(this.#byClue.get(`checksum ${checksum}`) ?? [])].map(({ receipt }) => receipt)
  }

  /** Those of the articles that were read there. */
  ofSource(source: string): readonly Receipt[] {
    return [...(this.#byClue.get(`source ${source}`) ?? [])].map(({ receipt }) => receipt)
  }

  #candidates(article: Known): { readonly entry: Entry; readonly sameness: Sameness }[] {
    const entries = new Set(cluesOf(article).flatMap((clue) => [...(this.#byClue.get(clue) ?? [])]))
    return [...entries]
      .map((entry) => ({ entry, sameness: compare(article, entry.known) }))
      .filter(({ sameness }) => sameness.rank > 0)
  }
}

function bySureness(a: Sameness, b: Sameness): number {
  return b.rank - a.rank || b.alike - a.alike
}

function cluesOf({ id, address, source, checksum, words }: Known): readonly string[] {
  const clues = { id, address, source, checksum, words }
  return Object.entries(clues).flatMap(([kind, value]) => (value === undefined ? [] : [`${kind} ${value}`]))
}
