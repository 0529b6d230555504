/** A time of day with what stands around it. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly before: string
  readonly after: string
}

const MORNING = String.raw`a\.?\s?m\.?|오전|上午|午前|凌晨|早上|ص|π\.?μ\.?|de\.`
const EVENING = String.raw`p\.?\s?m\.?|오후|下午|午後|晚上|م|μ\.?μ\.?|du\.`
const BEFORE = `(?:(?<early>${MORNING}|${EVENING})\\s*)?`
const AFTER = `(?:\\s*(?<late>${MORNING}|${EVENING})(?!\\p{L}))?`

/** How a clock is written, in the order in which it is looked for. */
const FORMS: readonly RegExp[] = [
  // 08:00, 8:28:28 PM, 08:00:00.000, 오후 01:31:15
  String.raw`${BEFORE}(?<![\d:])(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?${AFTER}`,
  // 20時30分, 오후 1시 31분, 20点30分
  String.raw`${BEFORE}(?<!\d)(?<h>\d{1,2})\s?[時时点點시](?:\s?(?<m>\d{1,2})\s?[分분])?(?:\s?(?<s>\d{1,2})\s?[秒초])?`,
  // 20h30, 8h, 20 h 30
  String.raw`(?<!\d)(?<h>\d{1,2})\s?h(?:\s?(?<m>\d{2}))?(?![\p{L}\d])`,
  // kl. 08.00, pukul 08.00; 08.00 Uhr, 08.00 WIB; after a year
  String.raw`(?:(?<!\p{L})(?:kl|klo|pukul|jam|um|ore|ob|o)\.?\s|\d{4},?\s)(?<h>\d{1,2})\.(?<m>\d{2})(?![.\d])`,
  String.raw`(?<![.\d])(?<h>\d{1,2})\.(?<m>\d{2})(?=\s?(?:Uhr|WIB|WITA|WIT|hrs)(?!\p{L}))`,
  // 8 PM
  String.raw`(?<!\d)(?<h>\d{1,2})\s?(?<late>${MORNING}|${EVENING})(?!\p{L})`,
  // 8 Uhr, um 8
  String.raw`(?<!\d)(?<h>\d{1,2})(?=\s?Uhr(?!\p{L}))`,
].map((form) => new RegExp(form, 'iu'))

const IS_EVENING = new RegExp(`^(?:${EVENING})$`, 'iu')

/** The time of day that a text names, and the text before and after it; undefined when it names none, `impossible` when there is no such time. */
export function takeClock(text: string): Clock | 'impossible' | undefined {
  for (const form of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const { h, m = '0', s = '0', early, late } = match.groups ?? {}
    // A year stands before the hour in one of the forms, and is the day's.
    const year = /^\d{4},?\s/.exec(match[0])?.[0] ?? ''
    const before = text.slice(0, match.index + year.length)
    // `2023-03-06+01:00` is a day with its zone.
    if (/\d[+-]$/.test(before)) return undefined
    const half = early ?? late
    const hour = half ? hourOf(Number(h), IS_EVENING.test(half)) : Number(h)
    if (hour > 24 || Number(m) > 59 || Number(s) > 60 || (hour === 24 && Number(m) + Number(s) > 0)) return 'impossible'
    const after = text.slice(match.index + match[0].length)
    return { hour, minute: Number(m), second: Math.min(59, Number(s)), before, after }
  }
  return undefined
}

/** 12 AM is midnight; `15:30 PM` is what some programs write for 3:30 in the afternoon. */
function hourOf(hour: number, isEvening: boolean): number {
  if (hour > 12) return hour
  return (hour % 12) + (isEvening ? 12 : 0)
}
