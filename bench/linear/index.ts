import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { CARRIERS, type Carrier } from '../../test/linear/stages.ts'
import { UNITS } from '../../test/linear/units.ts'
import { measure, type Taken } from './measure.ts'

/** No input of so many characters may take longer than so many seconds of CPU time in any stage. */
const SIZE = 1_000_000
const MOST_S = 5
/** First tried with so much less: what takes so little then that even the square of it is allowed need not be tried whole. */
const SHARE = 8
const MOST_THEN_S = MOST_S / SHARE ** 2

/** One line each of what has been measured, so that a run goes on where the last one ended. */
const KEPT = '.cache/linear.jsonl'

interface Case {
  readonly language: string
  readonly carrier: Carrier
  readonly unit: string
}

interface Measured extends Case, Taken {
  readonly size: number
}

/**
 * `npm run bench -- linear`: every unit of test/linear over and over in every carrier, and the stages that take too long. It takes
 * hours, and goes on where it was stopped; `over` measures anew what was over, `anew` everything, any other word the units that it is part of.
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
  for (const each of asked) {
    const measured = await measureCase(each)
    known.set(nameOf(each), measured)
    appendFileSync(KEPT, `${JSON.stringify(measured)}\n`)
    if (isOver(measured)) console.log(tell(measured))
  }
  const over = [...known.values()].filter(isOver)
  console.log(`${known.size} of ${allCases().length} measured, ${over.length} over ${MOST_S} s of CPU time:`)
  for (const each of over) console.log(tell(each))
}

/** In an order that comes to all kinds early. */
function allCases(): readonly Case[] {
  const cases = Object.entries(UNITS).flatMap(([language, units]) =>
    CARRIERS.flatMap((carrier) => units.map((unit) => ({ language, carrier, unit }))),
  )
  const step = 389
  return cases.map((_, index) => cases[(index * step) % cases.length] as Case)
}

async function measureCase(each: Case): Promise<Measured> {
  for (const size of [SIZE / SHARE, SIZE]) {
    const taken = await measure({
      words: repeat(each.unit, size),
      carrier: each.carrier,
      language: each.language,
      limit: MOST_S,
    })
    const isSettled = size === SIZE || taken.ended !== undefined || taken.seconds < MOST_THEN_S
    if (isSettled) return { ...each, size, ...taken }
  }
  throw new Error('there is no size')
}

function repeat(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length))
}

function isOver({ ended, seconds }: Measured): boolean {
  return ended !== undefined || seconds > MOST_S
}

function nameOf({ language, carrier, unit }: Case): string {
  return JSON.stringify([language, carrier, unit])
}

function tell({ language, carrier, unit, size, stage, seconds, ended }: Measured): string {
  const what = `${JSON.stringify(unit)} (${language}) as ${carrier}, ${size.toLocaleString('en')} characters`
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
