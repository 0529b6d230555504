import type { ChildProcess } from 'node:child_process'
import { forkModule } from './fork.ts'

/** How long one question may take before its worker is ended. */
export const PATIENCE_MS = 60_000
const MEMORY_MB = 1024

const REASONS = {
  timeout: 'it took too long',
  'out-of-memory': `it used up the ${MEMORY_MB} MB that one may use`,
  crashed: 'the process that read it ended',
}

/** Why a worker gave no answer. */
export class Lost extends Error {
  readonly code: keyof typeof REASONS

  constructor(code: keyof typeof REASONS) {
    super(REASONS[code])
    this.code = code
  }
}

/** A process that answers one question at a time. It is ended and replaced when a question makes it hang or run out of memory. */
export class Worker<Question extends object, Answer> {
  readonly #module: URL
  readonly #patience: number
  #child: ChildProcess | undefined
  #asked = false

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
        child.off('message', take)
        child.off('exit', lose)
      }
      const take = (answer: unknown) => {
        settle()
        resolve(answer as Answer)
      }
      const lose = (_code: number | null, signal: NodeJS.Signals | null) => {
        this.#child = undefined
        settle()
        // V8 aborts when its heap is full.
        reject(new Lost(signal === 'SIGABRT' ? 'out-of-memory' : 'crashed'))
      }
      const alarm = setTimeout(() => {
        this.#child = undefined
        settle()
        child.kill('SIGKILL')
        reject(new Lost('timeout'))
      }, this.#patience)
      child.on('message', take)
      child.on('exit', lose)
      child.send(question)
    })
  }

  stop(): void {
    this.#child?.removeAllListeners('exit')
    // One that may still be starting would first do so, and keep its parent waiting.
    if (!this.#asked) this.#child?.kill()
    else if (this.#child?.connected) this.#child.disconnect()
    this.#child = undefined
  }

  /** Starts it if it does not run, before it is asked. */
  start(): ChildProcess {
    if (!this.#child?.connected) this.#child = forkModule(this.#module, [`--max-old-space-size=${MEMORY_MB}`])
    return this.#child
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
