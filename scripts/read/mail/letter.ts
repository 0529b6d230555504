import type { Recipient, Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { carriedAddress } from '../../model/carried.ts'
import { decodePercent } from '../../model/percent.ts'
import type { Source } from '../../model/source.ts'
import type { Body } from './body.ts'
import { bareSubject } from './forward/data.ts'
import { type Message, readMessage } from './message.ts'
import { readPageBody } from './pageBody.ts'
import { readPlainBody } from './plainBody.ts'

/** What a mail says, whoever handed it on: the innermost message's own head and words. */
export interface Letter {
  readonly title: string | undefined
  readonly source: string | undefined
  /** As written in the header, or `2020-05-04` where a mail program wrote it above the message. */
  readonly date: string | undefined
  readonly language: string | undefined
  readonly id: string | undefined
  readonly recipient: Recipient
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
}

/** Mails within mails are opened this far. */
const DEEPEST = 8
/** A mail with no more words than this above an attached one is a note to it. */
const NOTE_WORDS = 80
/** The plain alternative is taken where the page has fewer than this share of its words. */
const FULLER = 0.5
const NOBODY: Recipient = { names: [], addresses: [] }

/** The letters in a message: its own, or those that are attached to it whole. Throws a Problem when it is no MIME message. */
export async function readLetters(
  source: Pick<Source, 'name' | 'pictures'>,
  bytes: Uint8Array,
  through = NOBODY,
  depth = 0,
): Promise<readonly Letter[]> {
  const message = withPictures(await readMessage(source.name, bytes), source.pictures !== undefined)
  const body = readBody(message)
  const words = body.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const letter = letterOf(message, body, through)
  if (message.enclosed.length === 0 || depth >= DEEPEST) return [letter]
  const handed = join(join(through, message.recipient), message.sender)
  const enclosed: Letter[] = []
  for (const inner of message.enclosed) enclosed.push(...(await readLetters(source, inner, handed, depth + 1)))
  return words > NOTE_WORDS ? [letter, ...enclosed] : enclosed
}

/** Where pictures are wanted, those that its page names by their parts (`cid:…`, RFC 2392) have addresses. */
function withPictures(message: Message, areWanted: boolean): Message {
  if (!areWanted || message.html === undefined) return message
  const html = message.html.replace(/\bcid:([^"'\s)>]+)/gi, (_, id: string) => carriedAddress('cid', decodePercent(id)))
  return { ...message, html }
}

function readBody({ html, text, subject }: Message): Body {
  const isTold = subject !== undefined && bareSubject(subject) !== subject.trim()
  const page = html === undefined ? undefined : readPageBody(html, isTold)
  if (text === undefined || (page && lengthOf(page) >= text.length * FULLER))
    return page ?? { blocks: [], removed: [], forwarded: undefined }
  const plain = readPlainBody(text, isTold)
  return page && lengthOf(page) >= lengthOf(plain) * FULLER ? page : plain
}

function lengthOf({ blocks }: Body): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function letterOf(message: Message, { blocks, removed, forwarded }: Body, through: Recipient): Letter {
  const own = { language: message.language, id: message.id, blocks, removed }
  if (!forwarded)
    return {
      ...own,
      title: message.subject && bareSubject(message.subject),
      source: message.from,
      date: message.date,
      recipient: join(through, message.recipient),
    }
  // Whoever forwarded it stands in the header; so does a subject that was typed anew.
  const subject = forwarded.subject ?? message.subject
  return {
    ...own,
    title: subject && bareSubject(subject),
    source: forwarded.from,
    date: forwarded.day,
    recipient: join(join(join(through, message.recipient), message.sender), peopleNamed(forwarded.to)),
  }
}

function peopleNamed(values: readonly string[]): Recipient {
  const text = values.join(', ')
  const addresses = [...text.matchAll(/[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g)].map(([address]) => address.toLowerCase())
  const names = text
    .split(/[;,]/)
    .map((part) =>
      part
        .replace(/[<[(].*$/, '')
        .replace(/["']/g, '')
        .trim(),
    )
    .filter((part) => /^\p{Lu}[^@]{2,60}$/u.test(part))
  return { names, addresses }
}

function join(one: Recipient, other: Recipient): Recipient {
  return {
    names: [...new Set([...one.names, ...other.names])],
    addresses: [...new Set([...one.addresses, ...other.addresses])],
  }
}
