import type { Line } from './lines.ts'

/** What is printed at the head or foot of every page: a paper's name, the day, the page's number. */
export interface WithoutPageHeads {
  readonly lines: readonly Line[]
  readonly heads: readonly string[]
}

const NUMBER = /\d+/g
/** `Page 3`, `- 3 -`, `3 / 7`, `Seite 3 von 7`: alone on a line. */
const PAGE =
  /^[-–—\s[(]*(?:(?:page|seite|página|pagina|side|sida|strona|halaman|sayfa|стр\.?|страница|صفحة|第)\s*\d{1,4}\s*(?:页|頁|ページ)?|\d{1,4}\s*(?:of|von|de|di|из|\/)\s*\d{1,4})(?:\s*(?:of|von|sur|de|di|van|av|af|z|из|\/)\s*\d{1,4})?[-–—\s\])]*$/iu
/** `Continued on page 4`, `Continued from A1`, `Fortsetzung auf Seite 4`. */
const CONTINUED =
  /^[-–—\s([*]*(?:(?:continued|cont['’]?d|see|turn to|continues)\s+(?:on|from|to)?\s*(?:page|p\.)?\s*[A-Z]?\d{1,3}|(?:fortsetzung|mehr)\s+(?:auf|von)\s+seite\s+\d{1,3}|(?:suite|lire la suite)\s+(?:en\s+)?page\s+\d{1,3}|(?:sigue|continúa|pasa|viene)\s+(?:en|a|de)\s+(?:la\s+)?(?:página|pág\.?)\s+\d{1,3}|continua\s+(?:na|a)\s+(?:página|pagina|pág\.)\s+\d{1,3}|(?:продолжение|окончание)\s+на\s+(?:стр\.?|странице|с\.)\s*\d{1,3})[-–—\s.)\]*→]*$/iu
/** `03/04/2024` looks like a page among pages. */
const DAY = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/
const LONGEST = 120
/** A line that stands on several pages, but for its numbers: with the word for a page, or in capitals beside a number. */
const PAGED =
  /(?:^|\s)(?:page|seite|página|pagina|side|sida|strona|halaman|sayfa|стр\.?|страница)\s*[A-Z]?\d{1,4}(?:\s|$)/iu
const CAPITALS = /^(?:[A-Z]?\d{1,3}\s+)?\p{Lu}[\p{Lu}\p{M}\s’'&-]{5,}(?:\s+[A-Z]?\d{1,3})?$/u

/** Takes out what a printer put on every page, but for the first of each, which may tell the day; a paragraph that runs over a page is whole again. */
export function dropPageHeads(lines: readonly Line[]): WithoutPageHeads {
  const counts = new Map<string, number>()
  const candidates = lines.map(({ text, opens, closes }) =>
    text.length <= LONGEST && (opens || closes) && isPaged(text) ? text.replace(NUMBER, '#') : undefined,
  )
  for (const candidate of candidates) if (candidate) counts.set(candidate, (counts.get(candidate) ?? 0) + 1)
  const seen = new Set<string>()
  const heads: string[] = []
  const kept: Line[] = []
  let torn: Line | undefined
  lines.forEach((line, index) => {
    const candidate = candidates[index]
    const again = candidate !== undefined && (counts.get(candidate) ?? 0) > 1 && /\p{L}{3}/u.test(candidate)
    const head =
      (PAGE.test(line.text) && !DAY.test(line.text)) || CONTINUED.test(line.text) || (again && seen.has(candidate))
    if (again) seen.add(candidate)
    if (head) {
      torn ??= kept.at(-1)
      heads.push(line.text)
      return
    }
    const last = kept.at(-1)
    if (torn && last === torn && runsOn(last, line)) {
      kept[kept.length - 1] = { ...last, closes: false }
      kept.push({ ...line, opens: false })
    } else kept.push(line)
    torn = undefined
  })
  return heads.length > 0 ? { lines: kept, heads } : { lines, heads }
}

/** A sentence that stops in the middle at the end of a page goes on at the head of the next. */
function runsOn(above: Line, below: Line): boolean {
  return !/[.!?…。！？:][\p{Pf}"'”’»)\]]*$/u.test(above.text) && /^\p{Ll}/u.test(below.text)
}

function isPaged(text: string): boolean {
  return PAGED.test(text) || (/\d/.test(text) && CAPITALS.test(text))
}
