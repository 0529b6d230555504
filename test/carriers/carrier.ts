import type { Truth } from './truth.ts'

/** What arrives at Dateline. */
export interface Carried {
  /** The file's name, or an address. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly url?: string
  readonly contentType?: string
}

/** One way in which an article reaches its collector. */
export interface Carrier {
  /** `copied/wrapped at 60`: what `cannot.ts` calls it by. */
  readonly name: string
  readonly wrap: (truth: Truth) => Carried
  /** Whether the world has such articles in it; all, where it is absent. */
  readonly carries?: (truth: Truth) => boolean
  /** How its typists write marks that it lacks. */
  readonly typed?: (text: string) => string
}

export function fileOf(name: string, text: string): Carried {
  return { name, bytes: new TextEncoder().encode(text) }
}
