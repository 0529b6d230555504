import type { ChildProcess } from 'node:child_process'
import { forkModule } from './fork.ts'

/** How long one question may take before its worker is ended. */
export const PATIENCE_MS = 60_000
const MEMORY_MB = 1024
const LONGEST_SAID = 20_000

const REASONS = {
  timeout: 'it took too long',
  'out-of-memory': `it used up the ${MEMORY_MB} MB that one may use`,
  crashed: 'the process that read it ended',
}

/** Why a worker gave no answer. */
export class Lost extends Error {
  readonly code: keyof typeof REASONS

  /** `said`: what the process wrote when it ended. */
  constructor(code: keyof typeof REASONS, said = '') {
    const [error] = /^\w*Error\b.*$/m.exec(said) ?? []
    super(code === 'crashed' && error ? `${REASONS[code]} (${error.slice(0, 300)})` : REASONS[code])
    this.code = code
  }
}

/** A process that answers one question at a time. It is ended and replaced when a question makes it hang or run out of memory. */
export class Worker<Question extends object, Answer> {
  readonly #module: URL
  readonly #patience: number
  #child: ChildProcess | undefined
  #asked = false
  /** Ends the wait for an answer that nobody wants any more. */
  #giveUp: (() => void) | undefined
  /** What it wrote to standard error; V8 alone writes a page when its heap is full. */
  #said = ''

  /** One question may take `patience` milliseconds. */
  constructor(module: URL, patience = PATIENCE_MS) {
    this.#module = module
    this.#patience = patience
  }

  /** The answer; rejects with Lost when there is none. */
  ask(question: Question): Promise<Answer> {
    const child = this.start()
    this.#asked = true
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(alarm)
        this.#giveUp = undefined
        child.off('message', take)
        child.off('close', lose)
      }
      const take = (answer: unknown) => {
        settle()
        resolve(answer as Answer)
      }
      const lose = (_code: number | null, signal: NodeJS.Signals | null) => {
        this.#child = undefined
        settle()
        // V8 aborts when its heap is full.
        const said = this.#said
        this.#said = ''
        reject(new Lost(signal === 'SIGABRT' ? 'out-of-memory' : 'crashed', said))
      }
      const alarm = setTimeout(() => {
        this.#child = undefined
        settle()
        child.kill('SIGKILL')
        reject(new Lost('timeout'))
      }, this.#patience)
      this.#giveUp = () => {
        settle()
        child.kill('SIGKILL')
      }
      child.on('message', take)
      child.on('close', lose)
      child.send(question)
    })
  }

  /** A question that is under way stays without an answer. */
  stop(): void {
    this.#giveUp?.()
    this.#child?.removeAllListeners('close')
    process.stderr.write(this.#said)
    // One that may still be starting would first do so, and keep its parent waiting.
    if (!this.#asked) this.#child?.kill()
    else if (this.#child?.connected) this.#child.disconnect()
    this.#child = undefined
  }

  /** Starts it if it does not run, before it is asked. */
  start(): ChildProcess {
    if (this.#child?.connected) return this.#child
    const child = forkModule(this.#module, [`--max-old-space-size=${MEMORY_MB}`])
    child.stderr?.setEncoding('utf8').on('data', (said: string) => {
      this.#said = (this.#said + said).slice(-LONGEST_SAID)
    })
    this.#child = child
    return child
  }
}

/** Makes the current process a worker: it answers every question that its parent asks, and leaves interrupts to the parent. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  process.on('SIGINT', () => {})
  process.on('message', async (question: Question) => {
    const answered = await answer(question)
    process.send?.(answered)
  })
}
