import type { Article } from '../../model/article.ts'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { sniff } from '../charset.ts'
import { enclose } from '../enclosed.ts'
import type { Reader, Reading } from '../reader.ts'
import { readOwnHead } from './head.ts'
import { type Letter, readLetters } from './letter.ts'
import { isMailbox, splitMailbox } from './mailbox.ts'
import { splitPlainStories } from './plainStories.ts'
import { type Contents, splitStories, type Told } from './stories.ts'

const HEADER = /^[!-9;-~]+:[ \t]?/
const OF_MAIL =
  /^(from|to|subject|date|message-id|received|return-path|delivered-to|mime-version|list-unsubscribe|dkim-signature):/im

/** A mail or newsletter (`.eml`), or a mailbox of them (`.mbox`). */
export const mailReader: Reader = {
  kind: 'mail',
  recognises: ({ format, bytes }) => format === undefined && (isMailbox(sniff(bytes)) || isMail(sniff(bytes))),
  read: readMails,
}

/** Whether a text begins with at least three mail headers. */
function isMail(beginning: string): boolean {
  const head = beginning.replace(/^\uFEFF?(?:\r?\n)*/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.split(/\r?\n/)
  if (!lines.every((line) => HEADER.test(line) || /^[ \t]/.test(line) || line === '')) {
    // A long header section may be cut off in its last line.
    if (beginning.length < 4000 || !HEADER.test(lines[0] ?? '')) return false
  }
  return lines.filter((line) => OF_MAIL.test(line)).length >= 3
}

/** One mail that cannot be read is a Problem in its place, and the others of its mailbox come in. */
async function readMails(source: Source): Promise<Reading> {
  if (!isMailbox(sniff(source.bytes))) return readMail(source, source.bytes, '')
  const articles: (Article | Problem)[] = []
  for (const [index, bytes] of splitMailbox(source.bytes).entries()) {
    try {
      articles.push(...(await readMail(source, bytes, `mail ${index + 1} `)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      articles.push(new Problem({ file: source.name }, error.code, `mail ${index + 1} ${error.message}`))
    }
  }
  return articles
}

async function readMail(source: Source, bytes: Uint8Array, which: string): Promise<Reading> {
  const letters = await readLetters(source, bytes)
  return letters.flatMap((letter): Reading => {
    const told = letter.title ? `“${letter.title}” ` : ''
    if (letter.blocks.every(({ text }) => text.trim() === ''))
      return [
        new Problem(
          { file: source.name },
          'empty-mail',
          `${which}${told}has no text: what it says may be in a picture or an attachment`,
        ),
      ]
    const contents = contentsOf(letter)
    if (contents.kind === 'teasers')
      return [
        new Problem(
          { file: source.name },
          'teasers',
          `${which}${told}holds only the beginnings of ${contents.count} articles; add the pages that it leads to`,
        ),
      ]
    return contents.articles.map((article, index) =>
      readArticle(source, letter, article, contents.articles.length > 1 ? index : undefined),
    )
  })
}

function contentsOf({ blocks, title }: Letter): Contents {
  const isPlain = blocks.every(({ clues }) => clues?.from === 'copy')
  const articles = isPlain ? splitPlainStories(blocks, title) : undefined
  return articles ? { kind: 'articles', articles } : splitStories(blocks, title)
}

/** `index` is the article's place in a letter that holds several. */
function readArticle(
  source: Source,
  letter: Letter,
  { headline, blocks, removed }: Told,
  index: number | undefined,
): Article {
  const own = readOwnHead(blocks, headline ?? letter.title, letter.source)
  const title = headline ?? own.headline ?? letter.title
  const enclosed = {
    carrier: 'mail header',
    title,
    date: letter.date,
    source: letter.source,
    language: letter.language,
    id: letter.id && (index === undefined ? letter.id : `${letter.id}#${index + 1}`),
  }
  return enclose(source, enclosed, {
    format: 'mail',
    blocks,
    removed: [...(index === undefined || index === 0 ? letter.removed : []), ...removed],
    recipient: letter.recipient,
    head: {
      ...(own.authors.length > 0 && { authors: { value: own.authors, trust: 'byline', from: 'its byline' } }),
      ...(own.agency && { agency: { value: own.agency, trust: 'byline', from: 'its byline' } }),
    },
  })
}
