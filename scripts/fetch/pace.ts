import { setTimeout } from 'node:timers/promises'

/** Time as the pace sees it, in milliseconds. */
export interface Clock {
  now(): number
  sleep(duration: number): Promise<unknown>
}

const CLOCK: Clock = { now: () => Date.now(), sleep: (duration) => setTimeout(duration) }

/** Lets one request through to a host in a given time, in milliseconds. */
export class Pace {
  readonly #between: number
  readonly #clock: Clock
  readonly #next = new Map<string, number>()

  constructor(between: number, clock = CLOCK) {
    this.#between = between
    this.#clock = clock
  }

  async wait(host: string): Promise<void> {
    const now = this.#clock.now()
    const at = Math.max(now, this.#next.get(host) ?? 0)
    this.#next.set(host, at + this.#between)
    if (at > now) await this.#clock.sleep(at - now)
  }
}
