import { readParagraphs } from '../../markdown/paragraphs.ts'
import { copiedShare, type Report } from './copy.ts'
import { figuresOf } from './figures.ts'
import { runsOf } from './runs.ts'

/** Shorter texts share runs by chance. */
const FEWEST_RUNS = 12
/** One in so many runs is looked up when candidates are searched. */
const SAMPLE = 4

/** A text to compare with others. */
export interface Text {
  /** Markdown. */
  readonly body: string
  /** ISO 8601. */
  readonly date?: string | undefined
}

/** A text that is the same report, printed elsewhere or again. */
export interface NearCopy<Key> {
  readonly key: Key
  /** How much of the shorter of the two the other has, 0 to 1. */
  readonly share: number
}

/** Finds texts that are near copies of each other: a cheap search for candidates, then each pair exactly. */
export class Copies<Key> {
  readonly #reports: (Report & { readonly key: Key })[] = []
  readonly #bySample = new Map<number, number[]>()

  add(key: Key, text: Text): void {
    const report = reportOf(text)
    const number = this.#reports.push({ key, ...report }) - 1
    for (const run of report.runs.places.keys()) {
      if (run % SAMPLE !== 0) continue
      const holders = this.#bySample.get(run)
      if (holders) holders.push(number)
      else this.#bySample.set(run, [number])
    }
  }

  /** The text that this one is nearest to, if one of them is a near copy of the other. */
  find(text: Text): NearCopy<Key> | undefined {
    const report = reportOf(text)
    if (report.runs.places.size < FEWEST_RUNS) return undefined
    let best: NearCopy<Key> | undefined
    for (const number of this.#candidates(report)) {
      const other = this.#reports[number]
      const share = other && other.runs.places.size >= FEWEST_RUNS ? copiedShare(report, other) : 0
      if (other && share > (best?.share ?? 0)) best = { key: other.key, share }
    }
    return best
  }

  #candidates({ runs }: Report): ReadonlySet<number> {
    const candidates = new Set<number>()
    for (const run of runs.places.keys())
      if (run % SAMPLE === 0) for (const number of this.#bySample.get(run) ?? []) candidates.add(number)
    return candidates
  }
}

function reportOf({ body, date }: Text): Report {
  const paragraphs = readParagraphs(body).map(({ text }) => text)
  return { runs: runsOf(paragraphs), figures: figuresOf(paragraphs), date }
}
