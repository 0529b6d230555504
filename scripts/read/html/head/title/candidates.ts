import { addTo } from '../../../../model/groups.ts'
import type { Clue, Reading } from '../clue.ts'
import { likeness, wordsOfTitle } from '../likeness.ts'
import { plainText } from '../plain.ts'
import { zoneOf } from '../visible/place-in-page.ts'
import { isSiteName, squeeze } from './site-names.ts'

/** A text that may be the article's title, with all that speaks for and against it. */
export interface Candidate {
  readonly title: string
  readonly clues: readonly Clue<string>[]
  readonly traits: ReadonlySet<string>
}

/** What stands between a title and a site's name: ` | `, ` - `, ` – `, ` :: `, ` » `, `: `. */
const SEPARATOR = /\s+[|\-–—―•·»«›‹~/\\]+\s+|\s*[|»›]\s*|\s*::+\s*|(?<=\S):\s|\s[<>]\s/g
const LONGEST = 400
const MOST = 40

/** One candidate for each title that a page gives, whole and without what may be the site's name. */
export function listCandidates(
  clues: readonly Clue<string>[],
  reading: Reading,
  names: readonly string[],
): readonly Candidate[] {
  const given = [...clues.slice(0, MOST), ...windowTitle(reading), ...headings(reading)]
  const headline = reading.headlineAt === undefined ? undefined : reading.page.lines[reading.headlineAt]?.text
  // A page that calls everything by the site's name has its title in the heading of the text.
  const isSite = (text: string) => reading.site !== undefined && squeeze(text) === reading.site
  const whole = given.filter(
    ({ value }) => value.length < LONGEST && (headline === undefined || isSite(headline) || !isSite(value)),
  )
  const all = whole.flatMap((clue) => [mark(clue, 'whole'), ...cuts(clue, names)])
  const byText = new Map<string, Clue<string>[]>()
  for (const clue of all) addTo(byText, keyOf(clue.value), clue)
  const keys = new Map([...byText.keys()].map((key) => [key, wordsOfTitle(key)]))
  const window = keyOf(plainText(reading.page.windowTitle))
  return [...byText].map(([key, own]) => ({
    title: own[0]?.value ?? '',
    clues: own,
    traits: new Set([...own.flatMap(({ traits }) => traits), ...relations(key, own, keys, window, names)]),
  }))
}

/** How titles are told apart: without case, and with one kind of quotation marks and spaces. */
export function keyOf(title: string): string {
  return title.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase()
}

function mark(clue: Clue<string>, how: string, value = clue.value): Clue<string> {
  return { ...clue, value, traits: clue.traits.map((trait) => `${trait}, ${how}`) }
}

function windowTitle({ page }: Reading): readonly Clue<string>[] {
  const value = plainText(page.windowTitle)
  return value ? [{ value, trust: 'meta', from: 'the title element', traits: ['title element'] }] : []
}

const MOST_HEADINGS = 30

function headings({ page, headlineAt }: Reading): readonly Clue<string>[] {
  const lines = page.lines.filter(
    (line) => line.zones.has('headline') || /^h[12]$/.test(line.element.name) || line.index === headlineAt,
  )
  const tops = lines.filter(({ zones }) => zones.has('headline'))
  return lines.slice(0, MOST_HEADINGS).map((line) => {
    const level = line.zones.has('headline') ? 'h1' : /^h[2-6]$/.test(line.element.name) ? 'h2' : 'line'
    const only = level === 'h1' && tops.length === 1 ? ['only h1'] : []
    const first = tops[0] === line ? ['first h1'] : []
    const best = line.index === headlineAt ? [`${level} likest`] : []
    const called = line.calls.has('headline') ? [`${level} called headline`] : []
    return {
      value: line.text,
      trust: 'byline',
      from: level === 'line' ? 'the visible headline' : `heading ${level}`,
      traits: [`${level} in ${zoneOf(line)}`, ...only, ...first, ...best, ...called],
    }
  })
}

/** The title without its last or first part, or without two. */
function cuts(clue: Clue<string>, names: readonly string[]): readonly Clue<string>[] {
  const { value } = clue
  const marks = [...value.matchAll(SEPARATOR)].slice(-4)
  return marks.flatMap((separator, index) => {
    const before = value.slice(0, separator.index).trim()
    const after = value.slice(separator.index + separator[0].length).trim()
    const colon = separator[0].includes(':') ? ' at colon' : ''
    const nth = index === marks.length - 1 ? 'last' : 'inner'
    const cut = (kept: string, dropped: string, side: string) =>
      kept ? [mark(clue, `${isSiteName(dropped, names) ? 'site cut' : `${nth} part cut`} ${side}${colon}`, kept)] : []
    return [...cut(before, after, 'behind'), ...cut(after, before, 'before')]
  })
}

function relations(
  key: string,
  clues: readonly Clue<string>[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
  window: string,
  names: readonly string[],
): readonly string[] {
  const places = new Set(clues.map(({ from }) => from)).size
  const words = key.split(' ').length
  const own = known.get(key) ?? wordsOfTitle(key)
  const keys = [...known.keys()]
  const supporters = keys.filter((other) => other !== key && likeness(own, known.get(other) ?? own) > 0.6).length
  return [
    'any title',
    `in ${Math.min(places, 5)} places`,
    `${Math.min(supporters, 3)} much like it`,
    `${words < 2 ? 'one word' : words < 4 ? 'few words' : words < 20 ? 'some words' : 'many words'}`,
    ...(key === window
      ? ['is the title element']
      : window.startsWith(key)
        ? ['begins the title element']
        : window.includes(key)
          ? ['in the title element']
          : ['not in the title element']),
    ...(keys.some((other) => other !== key && other.startsWith(key)) ? ['begins another'] : []),
    ...(keys.some((other) => other !== key && key.startsWith(other)) ? ['goes on after another'] : []),
    ...(isSiteName(key, names) ? ['is the site’s name'] : []),
    ...(/(?:…|\.\.\.)$/.test(key) ? ['is cut short'] : []),
  ]
}
