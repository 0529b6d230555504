import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { createRandom } from '../../scripts/model/random.ts'
import { best } from '../../test/linear/growth.ts'
import { CARRIERS, type Carrier, type Times } from '../../test/linear/stages.ts'
import { UNITS } from '../../test/linear/units.ts'
import { VARIED, vary } from '../../test/linear/varied.ts'
import { Measuring } from './measure.ts'

/** No input of so many bytes may take longer than so many seconds of CPU time in any stage. */
const SIZE = 1_000_000
const MOST_S = 5
/** First tried with so much less: where the growth between the two leads nowhere near the limit, the whole need not be tried. */
const SHARES = [64, 16] as const
const FAR_S = MOST_S * 0.6
/** What V8 compiles and clears away in between is soon a third of so short a time. */
const TRIES = 2

/** From these carriers on through every stage: one keeps marks of Markdown, one has them escaped. The bodies that others come to are like theirs. */
const WHOLE: ReadonlySet<Carrier> = new Set(['markdown', 'html'])

/** One line each of what has been measured, so that a run goes on where the last one ended. */
const KEPT = '.cache/linear.jsonl'

interface Case {
  readonly language: string
  readonly carrier: Carrier
  readonly unit: string
}

interface Measured extends Case, Longest {
  readonly size: number
  /** From smaller ones. */
  readonly foreseen?: true
  readonly ended?: string
}

/**
 * `npm run bench -- linear`: every unit of test/linear over and over, and its varied sentences, in every carrier, and the stages that take too long. It takes
 * an hour, and goes on where it was stopped; `over` measures anew what was over, `anew` everything, any other word the units that it is part of.
 */
export async function benchLinear(...words: readonly string[]): Promise<void> {
  mkdirSync(dirname(KEPT), { recursive: true })
  if (words.includes('anew')) rmSync(KEPT, { force: true })
  const known = new Map(readKept().map((each) => [nameOf(each), each]))
  const parts = words.filter((word) => word !== 'anew' && word !== 'over')
  const asked = words.includes('over')
    ? [...known.values()].filter(isOver)
    : allCases().filter((each) =>
        parts.length > 0 ? parts.some((part) => each.unit.includes(part)) : !known.has(nameOf(each)),
      )
  const measuring = new Measuring()
  for (const each of asked) {
    const measured = await measureCase(each, measuring)
    known.set(nameOf(each), measured)
    appendFileSync(KEPT, `${JSON.stringify(measured)}\n`)
    if (isOver(measured)) console.log(tell(measured))
  }
  measuring.close()
  const over = [...known.values()].filter(isOver)
  console.log(`${known.size} of ${allCases().length} measured, ${over.length} over ${MOST_S} s of CPU time:`)
  for (const each of over) console.log(tell(each))
}

/** In an order that comes to all kinds early. */
function allCases(): readonly Case[] {
  const all = { ...UNITS, en: [...(UNITS.en ?? []), ...Object.keys(VARIED)] }
  const cases = Object.entries(all).flatMap(([language, units]) =>
    CARRIERS.flatMap((carrier) => units.map((unit) => ({ language, carrier, unit }))),
  )
  const random = createRandom(1)
  const drawn = new Map(cases.map((each) => [each, random()]))
  return [...cases].sort((a, b) => (drawn.get(a) ?? 0) - (drawn.get(b) ?? 0))
}

async function measureCase({ unit, language, carrier }: Case, measuring: Measuring): Promise<Measured> {
  const each = { language, carrier }
  const words = SHARES.map((share) => repeat(unit, SIZE / share))
  const asked = { ...each, isWhole: WHOLE.has(each.carrier), limit: MOST_S }
  let times: readonly Times[] = []
  for (let tries = 0; tries < TRIES; tries++) {
    const tried = await measuring.measure({ ...asked, words })
    if (tried.ended !== undefined) break
    times = tried.times.map((each, index) => best(each, times[index] ?? each))
    const foreseen = foresee(times)
    if (foreseen.seconds < FAR_S) return { ...each, unit, size: SIZE, foreseen: true, ...foreseen }
  }
  const whole = await measuring.measure({ ...asked, words: [repeat(unit, SIZE)] })
  const { stage, seconds } = longest(whole.times)
  const { ended } = whole
  return { ...each, unit, size: SIZE, ...(ended ? { stage: whole.stage, seconds: MOST_S, ended } : { stage, seconds }) }
}

/** What would take longest of the whole, if time goes on growing as it did; what takes a moment tells nothing of growth, and is taken to be linear. */
function foresee([small = new Map(), large = new Map()]: readonly Times[]): Longest {
  const step = SHARES[0] / SHARES[1]
  const whole = [...large].map(([stage, seconds]) => {
    const growth = Math.max(step, seconds > A_MOMENT_S ? seconds / (small.get(stage) || seconds / step) : step)
    return [stage, seconds * growth ** (Math.log(SHARES[1]) / Math.log(step))] as const
  })
  return longest([new Map(whole)])
}

/** What grows with the square from here to the whole stays below the limit. */
const A_MOMENT_S = (MOST_S / SHARES[1] ** 2) * 0.8

interface Longest {
  readonly stage: string
  readonly seconds: number
}

function longest([times = new Map()]: readonly Times[]): Longest {
  const [[stage, seconds] = ['nothing', 0] as const] = [...times].sort(([, a], [, b]) => b - a)
  return { stage, seconds }
}

function repeat(unit: string, size: number): string {
  return Object.hasOwn(VARIED, unit) ? vary(unit, size) : unit.repeat(Math.ceil(size / Buffer.byteLength(unit)))
}

function isOver({ ended, seconds }: Measured): boolean {
  return ended !== undefined || seconds > MOST_S
}

function nameOf({ language, carrier, unit }: Case): string {
  return JSON.stringify([language, carrier, unit])
}

function tell({ language, carrier, unit, size, stage, seconds, ended }: Measured): string {
  const what = `${JSON.stringify(unit)} (${language}) as ${carrier}, ${size.toLocaleString('en')} bytes`
  return `${what}: ${stage} ${ended ?? `${seconds.toFixed(1)} s`}`
}

function readKept(): readonly Measured[] {
  try {
    return readFileSync(KEPT, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  } catch {
    return []
  }
}
