import type { Language } from '../knowledge.ts'
import type { Slots } from '../slots.ts'
import type { Token } from '../tokens.ts'

/** `3 p.m.`, `10:35 a.m.`, `10pm`, `22:30`, `0430 GMT` as TIMEX3 has it: T15:00. */
export function readClock(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { slots: Slots; next: number } | undefined {
  const text = tokens[at]?.lower ?? ''
  const zoned = /^\d{4}$/.test(text) && isZone(tokens[at + 1], language)
  const figure = /^(\d{1,2})(?:[:.]?(\d\d))?(am|pm|h)?$/.exec(text)
  if (/^\d{3,4}/.test(text) && !zoned) return undefined
  if (!figure || (figure[3] === 'h' && !language.words.hourMark.has('h'))) return undefined
  const half = figure[3] ?? halfOf(tokens[at + 1], language)
  // “15h30”
  const rest = half === 'h' ? /^\d\d$/.exec(tokens[at + 1]?.text ?? '')?.[0] : undefined
  const next = at + ((half && !figure[3]) || rest ? 2 : 1)
  const hour = Number(figure[1])
  const minute = Number(figure[2] ?? rest ?? 0)
  const told = language.words.clockAfter.has(tokens[at + 1]?.lower ?? '')
  const sure = half !== undefined || zoned || told || (figure[2] !== undefined && /:/.test(text))
  if (!sure || hour > 23 || minute > 59) return undefined
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return { slots: { CLOCK: `T${two(hours)}:${two(minute)}`, ...(half && { HALF: half }) }, next }
}

function isZone(token: Token | undefined, { lexicon }: Language): boolean {
  return lexicon.get(token?.lower ?? '')?.kinds.includes('ZONE') === true
}

function halfOf(token: Token | undefined, { lexicon }: Language): string | undefined {
  const kinds = lexicon.get(token?.lower.replaceAll(/\s/g, '') ?? '')?.kinds
  if (kinds?.includes('AM')) return 'am'
  return kinds?.includes('PM') ? 'pm' : undefined
}

function two(figure: number): string {
  return String(figure).padStart(2, '0')
}
