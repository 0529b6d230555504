import { forkModule } from '../../scripts/workers/fork.ts'
import type { Carrier } from '../../test/linear/stages.ts'

/** What came of one measurement. */
export interface Taken {
  /** The one that took longest, or that was under way when the process ended. */
  readonly stage: string
  /** Of CPU time. */
  readonly seconds: number
  /** Why there is no figure. */
  readonly ended?: string
}

/** What the process is asked. */
export interface Asked {
  readonly words: string
  readonly carrier: Carrier
  readonly language: string
  /** Seconds of CPU time that one stage may take. */
  readonly limit: number
}

/** What it says. */
export type Said = { readonly began: string } | { readonly times: ReadonlyMap<string, number> }

/** Takes words through every stage, in a process of its own that ends itself where one stage goes on beyond the limit. */
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
      const [longest = ['nothing', 0] as const] = [...said.times].sort(([, a], [, b]) => b - a)
      end({ stage: longest[0], seconds: longest[1] })
    })
    child.on('close', (_code, signal) => {
      const failed = `failed: ${/^\S*(?:Error|FATAL ERROR).*$/m.exec(written)?.[0] ?? written}`
      const ended = signal === 'SIGKILL' ? `went on beyond ${asked.limit} s of CPU time` : failed
      end({ stage, seconds: asked.limit, ended })
    })
    child.send(asked)
  })
}
