import type { ChildProcess } from 'node:child_process'
import { forkModule } from '../../scripts/workers/fork.ts'
import type { Carrier, Times } from '../../test/linear/stages.ts'

/** What came of a measurement. */
export interface Taken {
  /** Of each article that was taken through. */
  readonly times: readonly Times[]
  /** The last one that began. */
  readonly stage: string
  /** Why the process ended before it was through. */
  readonly ended?: string
}

/** What the process is asked. */
export interface Asked {
  /** One after the other. */
  readonly words: readonly string[]
  readonly carrier: Carrier
  readonly language: string
  /** Through every stage, or until they are clean bodies. */
  readonly isWhole: boolean
  /** Seconds of CPU time that one stage may take. */
  readonly limit: number
}

/** What it says. */
export type Said = { readonly began: string } | { readonly times: readonly Times[] }

/** Takes articles through every stage in a process, which serves until one stage goes on beyond the limit and it ends itself. */
export class Measuring {
  #child: ChildProcess | undefined

  measure(asked: Asked): Promise<Taken> {
    this.#child ??= forkModule(new URL('./worker.ts', import.meta.url), ['--max-old-space-size=1024'])
    const child = this.#child
    let stage = 'start'
    let written = ''
    const hear = (text: string) => {
      written = (written + text).slice(-20_000)
    }
    child.stderr?.setEncoding('utf8').on('data', hear)
    return new Promise((settle) => {
      const end = (taken: Taken) => {
        child.removeAllListeners()
        child.stderr?.off('data', hear)
        settle(taken)
      }
      child.on('message', (said: Said) => {
        if ('began' in said) stage = said.began
        else end({ times: said.times, stage })
      })
      child.on('close', (_code, signal) => {
        this.#child = undefined
        const failed = `failed: ${/^\S*(?:Error|FATAL ERROR).*$/m.exec(written)?.[0] ?? written}`
        const ended = signal === 'SIGKILL' ? `went on beyond ${asked.limit} s of CPU time` : failed
        end({ times: [], stage, ended })
      })
      child.send(asked)
    })
  }

  close(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }
}
