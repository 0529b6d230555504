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
  /** Seconds of CPU time that one stage may take. */
  readonly limit: number
}

/** What it says. */
export type Said = { readonly began: string } | { readonly times: readonly Times[] }

/** Takes articles through every stage, in a process of its own that ends itself where one stage goes on beyond the limit. */
export function measure(asked: Asked): Promise<Taken> {
  const child = forkModule(new URL('./worker.ts', import.meta.url), ['--max-old-space-size=1024'])
  let stage = 'start'
  let written = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written = (written + text).slice(-20_000)
  })
  return new Promise((settle) => {
    const end = (taken: Taken) => {
      child.removeAllListeners()
      child.kill('SIGKILL')
      settle(taken)
    }
    child.on('message', (said: Said) => {
      if ('began' in said) {
        stage = said.began
        return
      }
      end({ times: said.times, stage })
    })
    child.on('close', (_code, signal) => {
      const failed = `failed: ${/^\S*(?:Error|FATAL ERROR).*$/m.exec(written)?.[0] ?? written}`
      const ended = signal === 'SIGKILL' ? `went on beyond ${asked.limit} s of CPU time` : failed
      end({ times: [], stage, ended })
    })
    child.send(asked)
  })
}
