import { createHash } from 'node:crypto'
import { parseStory } from '../../content/story.ts'
import { readParagraphs } from '../../markdown/paragraphs.ts'
import type { Source } from '../../model/source.ts'
import type { Story } from '../../model/story.ts'
import { checksum, type Receipt } from '../../write/receipt.ts'
import { type Runs, runsOf } from '../copies/runs.ts'
import { STANDARD_INPUT } from '../gather.ts'
import type { Prepared } from '../prepare.ts'
import { addressKey } from './address.ts'

/** What is said of an article beside its words. */
interface Told {
  readonly title: string
  readonly publisher?: string | undefined
  /** ISO 8601. */
  readonly date?: string | undefined
}

/** Where an article came from. */
interface Origin {
  /** What its carrier calls it. */
  readonly id?: string | undefined
  readonly url?: string | undefined
  /** The path or URL that the user gave. */
  readonly source?: string | undefined
  /** SHA-256 of the source's bytes. */
  readonly checksum?: string | undefined
}

/** What an article can be recognised by. What takes long is worked out when it is first asked for: most are never candidates. */
export class Known {
  readonly id: string | undefined
  /** Its canonical address, as `addressKey` gives it. */
  readonly address: string | undefined
  readonly source: string | undefined
  readonly checksum: string | undefined
  /** SHA-256 of its body. */
  readonly words: string
  readonly #body: string
  readonly #tell: () => Told
  #told: Told | undefined
  #runs: Runs | undefined

  constructor({ id, url, source, checksum }: Origin, body: string, tell: () => Told) {
    this.id = id
    this.address = addressKey(url)
    // What is said there has no name that would hold until tomorrow.
    this.source = source === STANDARD_INPUT ? undefined : source
    this.checksum = checksum
    this.words = createHash('sha256').update(body.trim()).digest('hex')
    this.#body = body
    this.#tell = tell
  }

  get told(): Told {
    this.#told ??= this.#tell()
    return this.#told
  }

  get runs(): Runs {
    this.#runs ??= runsOf(readParagraphs(this.#body).map(({ text }) => text))
    return this.#runs
  }
}

export function knownArticle({ head, body }: Prepared, { name, bytes }: Source): Known {
  const origin = { id: head.id?.value, url: head.url?.value, source: name, checksum: checksum(bytes) }
  return new Known(origin, body, () => ({
    title: head.title?.value ?? '',
    publisher: head.source?.value,
    date: head.date?.value,
  }))
}

export function knownReceipt(receipt: Receipt): Known {
  const { written, copy } = receipt
  return new Known(receipt, bodyOf(written), () =>
    copy ? { title: copy.title ?? '', publisher: copy.name, date: copy.date } : tellWritten(receipt),
  )
}

/** A story that no receipt tells of. */
export function knownStory({ title, source, date, body }: Story): Known {
  return new Known({ url: source.url }, body, () => ({ title, publisher: source.name, date }))
}

function tellWritten({ story, written }: Receipt): Told {
  try {
    const { title, source, date } = parseStory(story, written).story
    return { title, publisher: source.name, date }
  } catch {
    return { title: '' }
  }
}

function bodyOf(written: string): string {
  return /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(written)?.[1] ?? written
}
