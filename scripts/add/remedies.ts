import type { Remedies, Source } from '../model/source.ts'
import { checksum } from '../write/receipt.ts'
import type { AddOptions } from './options.ts'
import type { Shelf } from './shelf.ts'

/** The source with what an editor says of its articles, now or at an earlier reading, and whether that is new. */
export function recallRemedies(
  source: Source,
  shelf: Shelf,
  options: Pick<AddOptions, 'stated'>,
): { readonly source: Source; readonly remedied: boolean } {
  const before = shelf.remediesOf(source.name, checksum(source.bytes))
  const given = source.stated.remedies
  if (!given && !before) return { source, remedied: false }
  // A file of statements says all that holds; a command adds to what was said.
  const isAdding = options.stated.remedies !== undefined && before !== undefined
  const now = !given ? (before ?? {}) : isAdding ? joinRemedies(before, given) : given
  const remembered = given ? wordsOf(before).filter((words) => !wordsOf(given).includes(words)) : wordsOf(before)
  const stated = { ...source.stated, remedies: { ...now, remembered } }
  return { source: { ...source, stated }, remedied: given !== undefined && !isSame(now, before) }
}

/** What holds when a second remedy follows a first: the later wins where both speak of the same. */
function joinRemedies(before: Remedies, given: Remedies): Remedies {
  if (given.asCleaned) return given
  const { asCleaned: _, from, to, keepAll, ...rest } = before
  const without = (words: readonly string[] = [], others: readonly string[] = []) =>
    words.filter((each) => !others.includes(each))
  const keep = [...new Set([...without(rest.keep, given.drop), ...(given.keep ?? [])])]
  const drop = [...new Set([...without(rest.drop, given.keep), ...(given.drop ?? [])])]
  const spanned = given.from !== undefined || given.to !== undefined
  return {
    ...(!given.keepAll && from !== undefined && { from }),
    ...(!given.keepAll && to !== undefined && { to }),
    ...(keepAll && !spanned && { keepAll }),
    ...given,
    ...(keep.length > 0 && { keep }),
    ...(drop.length > 0 && { drop }),
  }
}

function wordsOf({ from, to, keep = [], drop = [] }: Remedies = {}): readonly string[] {
  return [...(from ? [from] : []), ...(to ? [to] : []), ...keep, ...drop]
}

function isSame(one: Remedies, other: Remedies | undefined): boolean {
  const key = ({ from, to, keep, drop, keepAll, asCleaned }: Remedies) =>
    JSON.stringify([from, to, keep, drop, keepAll, asCleaned])
  return other !== undefined && key(one) === key(other)
}
