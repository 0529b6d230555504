import { addressParser, decodeWords } from 'postal-mime'
import type { Recipient } from '../../model/article.ts'
import { decode } from '../charset.ts'
import { allParts, type Part, parseParts } from './mime.ts'

/** A mail as its header and its own body have it. */
export interface Message {
  readonly subject: string | undefined
  /** The sender's name, without the address. */
  readonly from: string | undefined
  /** As written (RFC 5322). */
  readonly date: string | undefined
  readonly id: string | undefined
  /** BCP 47. */
  readonly language: string | undefined
  /** Whom it went to, and through whom: nobody's business but theirs. */
  readonly recipient: Recipient
  readonly sender: Recipient
  readonly html: string | undefined
  readonly text: string | undefined
  /** Mails that are attached whole (`message/rfc822`). */
  readonly enclosed: readonly Uint8Array[]
}

const TO: ReadonlySet<string> = new Set([
  'to',
  'cc',
  'bcc',
  'delivered-to',
  'x-original-to',
  'x-forwarded-to',
  'x-forwarded-for',
  'envelope-to',
  'x-envelope-to',
  'resent-to',
  'resent-from',
  'x-rcpt-to',
  'apparently-to',
])

/** Takes a mail apart. Throws a Problem when it is no MIME message. */
export async function readMessage(name: string, bytes: Uint8Array): Promise<Message> {
  const root = await parseParts(name, bytes)
  const header = (wanted: string) => root.headers.find(({ key }) => key === wanted)?.value
  const own = bodyParts(root)
  const from = peopleIn([header('from') ?? header('sender') ?? ''])
  return {
    subject: withoutList(words(header('subject')), words(header('list-id'))),
    from: from.names[0],
    date: words(header('date')),
    id: words(header('message-id'))?.replace(/^<|>$/g, ''),
    language: words(header('content-language')),
    recipient: peopleIn(root.headers.filter(({ key }) => TO.has(key)).map(({ value }) => value)),
    sender: from,
    html: joined(own, 'text/html', '\n<hr>\n'),
    text: joined(own, 'text/plain', '\n\n'),
    enclosed: allParts(root)
      .filter(({ type }) => type === 'message/rfc822' || type === 'message/global')
      .map((part) => part.bytes),
  }
}

const LISTED = /^((?:(?:re|aw|fwd?|wg)\s?:\s*)*)\[([^\]]{1,40})\]\s+(\S.*)$/iu

/** A list writes its name before every subject: `[North] School stays` of `<north.lists.example>` (RFC 2919). */
function withoutList(subject: string | undefined, listId: string | undefined): string | undefined {
  const [, marks = '', name = '', rest = ''] = LISTED.exec(subject ?? '') ?? []
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return name && listId && plain(listId).includes(plain(name)) ? `${marks}${rest}` : subject
}

function words(value: string | undefined): string | undefined {
  return value === undefined ? undefined : decodeWords(value).replace(/\s+/g, ' ').trim() || undefined
}

function peopleIn(values: readonly string[]): Recipient {
  const mailboxes = addressParser(values.join(', '), { flatten: true }).flatMap((mailbox) =>
    'address' in mailbox ? [mailbox] : [],
  )
  const addresses = mailboxes
    .map(({ address }) => (address ?? '').toLowerCase())
    .filter((address) => address.includes('@'))
  const names = mailboxes
    .map(({ name }) =>
      decodeWords(name)
        .replace(/^["']|["']$/g, '')
        .trim(),
    )
    .filter((name) => name !== '' && !name.includes('@'))
  return { names: [...new Set(names)], addresses: [...new Set(addresses)] }
}

/** The parts that are the mail's own words: of alternatives each, of pages with their pictures the page. */
function bodyParts(part: Part): readonly Part[] {
  if (part.parts.length > 0) return part.parts.flatMap(bodyParts)
  return !part.isAttachment && (part.type === 'text/html' || part.type === 'text/plain') ? [part] : []
}

function joined(parts: readonly Part[], type: string, between: string): string | undefined {
  const texts = parts.filter((part) => part.type === type).map(textOf)
  return texts.length > 0 ? texts.join(between) : undefined
}

/** The words of a part, by its charset and, where it is flowed (RFC 3676), with its lines joined. */
export function textOf({ type, parameters, bytes }: Part): string {
  const text = decode(bytes, parameters.charset ? `${type}; charset=${parameters.charset}` : undefined)
  if (parameters.format?.toLowerCase() !== 'flowed') return text
  return joinFlowed(text, parameters.delsp?.toLowerCase() === 'yes')
}

/** A line that ends with a space goes on in the next, if that is quoted as deep; `-- ` opens the signature. */
function joinFlowed(text: string, dropsSpace: boolean): string {
  const lines: string[] = []
  let isOpen = false
  let depth = 0
  for (const written of text.split(/\r?\n/)) {
    const [quotes = ''] = /^>*/.exec(written) ?? []
    const line = written.slice(quotes.length).replace(/^ /, '')
    const goesOn = isOpen && quotes.length === depth && line !== '-- '
    const last = goesOn ? lines.pop() : undefined
    if (last === undefined) lines.push(quotes ? `${quotes} ${line}` : line)
    else lines.push((dropsSpace ? last.slice(0, -1) : last) + line)
    isOpen = line.endsWith(' ') && line !== '-- '
    depth = quotes.length
  }
  return lines.map((line) => (line === '-- ' ? line : line.trimEnd())).join('\n')
}
