import type { Removal } from '../../model/article.ts'
import { realAddressInMail } from '../links/index.ts'
import { blockOf } from '../text/blocks.ts'
import { splitLines } from '../text/lines.ts'
import type { Body } from './body.ts'
import { type ForwardedHead, findAnswered, findForward, mergeHeads } from './forward/index.ts'
import { unwrapLines } from './unwrap.ts'

const MOST_FORWARDS = 10
/** A signature is no longer than this, in lines with words on them. */
const SIGNATURE = 20

/** The words of a plain mail, its lines put together to paragraphs. `isTold` says that its subject announces a message that is handed on. */
export function readPlainBody(text: string, isTold: boolean): Body {
  const removed: Removal[] = []
  let forwarded: ForwardedHead | undefined
  let lines: readonly string[] = text.split(/\r\n|[\n\r]/)
  const take = (taken: readonly string[], reason: string) => {
    const words = taken
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
    if (words) removed.push({ text: words, reason })
  }
  for (let count = 0; count < MOST_FORWARDS; count++) {
    const found = findForward(lines, isTold || forwarded !== undefined)
    if (!found) break
    take(lines.slice(0, found.end), 'note and head of the mail that it was forwarded with')
    lines = withoutQuotes(lines.slice(found.end))
    forwarded = mergeHeads(forwarded, found)
  }
  const answered = findAnswered(lines)
  const below = answered ? lines.slice(answered.at + 1) : []
  if (answered?.isArticle && isQuoted(below)) {
    take(lines.slice(0, answered.at + 1), 'note and head of the mail that it was forwarded with')
    lines = withoutQuotes(below)
    forwarded = mergeHeads(forwarded, answered.head)
  } else if (answered && isQuoted(below)) {
    take(lines.slice(answered.at), 'mail that is answered')
    lines = lines.slice(0, answered.at)
  }
  const foot = findListFoot(lines)
  if (foot >= 0) {
    take(lines.slice(foot), 'footer of the list')
    lines = lines.slice(0, foot)
  }
  const signature = findSignature(lines)
  if (signature >= 0) {
    take(lines.slice(signature), 'signature')
    lines = lines.slice(0, signature)
  }
  const words = unwrapLines(lines.map(withoutCounters)).join('\n')
  return { blocks: splitLines(words).map((line) => blockOf(line, undefined, undefined)), removed, forwarded }
}

/** `-- ` opens the signature (RFC 3676, section 4.3); programs and lists often lose its space. */
function findSignature(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => /^--\s?$/.test(line))
  return at >= 0 && lines.slice(at).filter((line) => line.trim() !== '').length <= SIGNATURE ? at : -1
}

/** A list's program draws a line, and names the list with its addresses below. */
const LIST_FOOT = 8

function findListFoot(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => /^[_-]{20,}\s*$/.test(line))
  const below = at < 0 ? [] : lines.slice(at + 1).filter((line) => line.trim() !== '')
  const isFoot = below.length > 0 && below.length <= LIST_FOOT && below.some((line) => /https?:\/\/|@/.test(line))
  return isFoot && below.every((line) => !/[.!?]$/.test(line) || /https?:\/\/|@/.test(line)) ? at : -1
}

/** Whether nearly all that follows is marked with `>`. */
function isQuoted(lines: readonly string[]): boolean {
  const told = lines.filter((line) => line.trim() !== '')
  return told.length > 0 && told.filter((line) => /^\s*[>|]/.test(line)).length >= told.length * 0.8
}

/** Lines that are all quoted, without one level of their marks. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  return isQuoted(lines) ? lines.map((line) => line.replace(/^\s*[>|] ?/, '')) : lines
}

/** `Unsubscribe <https://click.post.example/…>`: the address of a counter goes, the words stay. */
function withoutCounters(line: string): string {
  if (!line.includes('://')) return line
  return line.replace(
    /\s?([<[(]\s?)?(https?:\/\/[^\s<>[\]()"]+)(\s?[>\])])?/g,
    (whole, _open: string | undefined, address: string) => {
      const real = realAddressInMail(address)
      if (real !== undefined) return whole.replace(address, real)
      return ''
    },
  )
}
