import PostalMime, { type Email } from 'postal-mime'
import type { Article } from '../../model/article.ts'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { mendDecoded, sniff } from '../charset.ts'
import { enclose } from '../enclosed.ts'
import { readFragment } from '../html/fragment.ts'
import type { Reader } from '../reader.ts'
import { textReader } from '../text/index.ts'
import { isMailbox, splitMailbox } from './mailbox.ts'

const HEADER = /^[!-9;-~]+:[ \t]/
const OF_MAIL =
  /^(from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|list-unsubscribe|dkim-signature):/im

/** A mail or newsletter (`.eml`), or a mailbox of them (`.mbox`). */
export const mailReader: Reader = {
  kind: 'mail',
  recognises: ({ format, bytes }) => format === undefined && (isMailbox(sniff(bytes)) || isMail(sniff(bytes))),
  read: async (source) => {
    const messages = isMailbox(sniff(source.bytes)) ? splitMailbox(source.bytes) : [source.bytes]
    return Promise.all(messages.map(async (bytes) => readMail(source, await parseMail(source.name, bytes))))
  },
}

/** Whether a text begins with at least three mail headers. */
function isMail(beginning: string): boolean {
  const head = beginning.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.split(/\r?\n/)
  if (!lines.every((line) => HEADER.test(line) || /^[ \t]/.test(line) || line === '')) {
    // A long header section may be cut off in its last line.
    if (beginning.length < 4000 || !HEADER.test(lines[0] ?? '')) return false
  }
  return lines.filter((line) => OF_MAIL.test(line)).length >= 3
}

/** A message taken apart. Throws a Problem when it is no MIME message. */
export async function parseMail(name: string, bytes: Uint8Array): Promise<Email> {
  try {
    return mendWords(await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }))
  } catch (error) {
    throw new Problem({ file: name }, 'bad-mail', `is a mail that cannot be read: ${(error as Error).message}`)
  }
}

/** Its words are decoded by their labels alone, and mails that say Latin-1 mean Windows-1252. */
function mendWords(mail: Email): Email {
  const { html, text, subject, from } = mail
  return {
    ...mail,
    ...(html && { html: mendDecoded(html) }),
    ...(text && { text: mendDecoded(text) }),
    ...(subject && { subject: mendDecoded(subject) }),
    ...(from?.name && { from: { ...from, name: mendDecoded(from.name) } }),
  }
}

async function readMail(source: Source, mail: Email): Promise<Article> {
  const enclosed = {
    carrier: 'mail header',
    title: mail.subject?.replace(/^\s*((re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, ''),
    date: dayOf(mail),
    source: mail.from?.name,
    language: mail.headers.find(({ key }) => key === 'content-language')?.value,
  }
  if (mail.html) return enclose(source, enclosed, { format: 'fragment', blocks: readFragment(mail.html, undefined) })
  // The subject stands in for the headline, so that the text's first line is not taken for one.
  const words = new TextEncoder().encode(`${enclosed.title ?? ''}\n\n${mail.text ?? ''}`)
  const [article] = await textReader.read({ name: source.name, bytes: words, stated: source.stated })
  return enclose(source, enclosed, { ...article, format: 'text', blocks: article?.blocks ?? [] })
}

/** The day in the sender's own time zone; the parser gives the moment in UTC. */
function dayOf(mail: Email): string | undefined {
  return mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date
}
