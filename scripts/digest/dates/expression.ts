import type { Meaning, Slots } from './slots.ts'
import type { Token } from './tokens.ts'

/** A time expression as it stands in its sentence, not yet resolved. */
export interface Expression {
  readonly meaning: Meaning
  readonly slots: Slots
  /** The tokens of its sentence. */
  readonly tokens: readonly Token[]
  /** Its first token. */
  readonly from: number
  /** The first token after it. */
  readonly to: number
}

/** The number in a slot, or undefined. */
export function figure(slots: Slots, kind: string): number | undefined {
  const value = slots[kind]
  return value === undefined ? undefined : Number(value)
}

/** The word in a slot, or undefined. */
export function word(slots: Slots, kind: string): string | undefined {
  const value = slots[kind]
  return value === undefined ? undefined : String(value)
}
