import { readFileSync } from 'node:fs'
import { IANAZone } from 'luxon'
import { parse } from 'yaml'

const names: Readonly<Record<string, string>> = parse(
  readFileSync(new URL('./data/zones.yaml', import.meta.url), 'utf8'),
)
const NAMED = new Map(Object.entries(names))

const OFFSET = /^(?:(?:UTC?|GMT|Z)\s*)?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/i
const PLACE = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/
const NAME = /^\p{L}{1,5}(?!\p{L})/u

/** `±hh:mm` of the zone that a text begins with: `+0100`, `GMT+2`, `CEST`, `Z`; by a place's name for that hour. Undefined when none is told. */
export function offsetOf(text: string, utc: number): string | undefined {
  const trimmed = text.replace(/^[\s([]+/, '')
  const [whole, sign, hours, minutes = '00'] = OFFSET.exec(trimmed) ?? []
  if (whole !== undefined) return offset(sign === '+' ? 1 : -1, Number(hours), Number(minutes))
  const place = PLACE.exec(trimmed)?.[0]
  if (place) return IANAZone.isValidZone(place) ? offsetOfPlace(place, utc) : undefined
  const name = NAME.exec(trimmed)?.[0]
  return name === undefined ? undefined : NAMED.get(name.toUpperCase())
}

function offset(sign: number, hours: number, minutes: number): string | undefined {
  if (hours > 14 || minutes > 59) return undefined
  const digits = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  return `${sign < 0 && digits !== '00:00' ? '-' : '+'}${digits}`
}

function offsetOfPlace(place: string, utc: number): string | undefined {
  const minutes = IANAZone.create(place).offset(utc)
  return offset(Math.sign(minutes), Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60)
}
