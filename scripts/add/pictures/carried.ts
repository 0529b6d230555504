import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readCarried } from '../../model/carried.ts'
import type { Source } from '../../model/source.ts'
import { decode } from '../../read/charset.ts'
import { DATA, markOf } from '../../read/html/carriedPictures.ts'
import { isMailbox, splitMailbox } from '../../read/mail/mailbox.ts'
import { allParts, type Part, parseParts } from '../../read/mail/mime.ts'

const LARGEST = 20 * 1024 * 1024

/** The pictures that a source brings along, by the addresses that stand for them in its articles. Each kind is looked for when it is first asked for. */
export class CarriedPictures {
  readonly #source: Source
  #parts: Promise<readonly Part[]> | undefined
  #within: ReadonlyMap<string, string> | undefined
  #notes: ReadonlyMap<string, Uint8Array> | undefined

  constructor(source: Source) {
    this.#source = source
  }

  /** The bytes of a picture; undefined where the source does not have it. */
  async find(address: string): Promise<Uint8Array | undefined> {
    const carried = readCarried(address)
    if (!carried) return this.#ofPart(({ location }) => location !== undefined && isSame(location, address))
    const { kind, key } = carried
    if (kind === 'cid') return this.#ofPart(({ id }) => id === key)
    if (kind === 'file') return this.#beside(key)
    return kind === 'data' ? this.#ofPage(key) : this.#ofNote(key)
  }

  async #ofPart(is: (part: Part) => boolean): Promise<Uint8Array | undefined> {
    if (!isMessage(this.#source.bytes)) return undefined
    this.#parts ??= partsOf(this.#source)
    return (await this.#parts).find((part) => part.type.startsWith('image/') && is(part))?.bytes
  }

  /** A file that the page was saved with lies in a folder beside it. */
  async #beside(path: string): Promise<Uint8Array | undefined> {
    const { folder } = this.#source.pictures ?? {}
    if (folder === undefined || path.split('/').some((part) => part === '..' || part === '')) return undefined
    const file = join(folder, path)
    const found = await stat(file).catch(() => undefined)
    return found?.isFile() && found.size <= LARGEST ? readFile(file) : undefined
  }

  #ofPage(mark: string): Uint8Array | undefined {
    this.#within ??= new Map(
      [...decode(this.#source.bytes, this.#source.contentType).matchAll(DATA)].map(([, base64 = '']) => [
        markOf(base64),
        base64,
      ]),
    )
    const base64 = this.#within.get(mark)
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
  }

  #ofNote(md5: string): Uint8Array | undefined {
    this.#notes ??= new Map(
      [...decode(this.#source.bytes).matchAll(/<data\b[^>]*encoding="base64"[^>]*>([^<]*)<\/data>/g)].map(
        ([, base64 = '']) => {
          const bytes = Buffer.from(base64, 'base64')
          return [createHash('md5').update(bytes).digest('hex'), bytes]
        },
      ),
    )
    return this.#notes.get(md5)
  }
}

/** Whether the bytes begin with a header of MIME, so that parts may lie in them. */
function isMessage(bytes: Uint8Array): boolean {
  return /^[!-9;-~]+:[ \t]|^From /.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart())
}

async function partsOf({ name, bytes }: Source): Promise<readonly Part[]> {
  const parts: Part[] = []
  const add = async (message: Uint8Array, depth: number) => {
    const own = await parseParts(name, message).then(allParts, () => [])
    parts.push(...own)
    if (depth < 8) for (const { type, bytes } of own) if (type === 'message/rfc822') await add(bytes, depth + 1)
  }
  const isBox = isMailbox(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
  for (const message of isBox ? splitMailbox(bytes) : [bytes]) await add(message, 0)
  return parts
}

/** Addresses as readers write them may be escaped where the source's are not. */
function isSame(one: string, other: string): boolean {
  return one === other || unescaped(one) === unescaped(other)
}

function unescaped(address: string): string {
  if (!URL.canParse(address)) return address
  const { href } = new URL(address)
  try {
    return decodeURI(href.replace(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    // `%FF`: escaped in another encoding than UTF-8
    return href
  }
}
