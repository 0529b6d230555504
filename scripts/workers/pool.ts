import { availableParallelism } from 'node:os'
import { PATIENCE_MS, Worker } from './worker.ts'

/** As many workers as there are cores, started when they are first needed; a question waits until one is free. */
export class Pool<Question extends object, Answer> {
  readonly size: number
  readonly #workers: readonly Worker<Question, Answer>[]
  readonly #idle: Worker<Question, Answer>[]
  readonly #wanting: ((worker: Worker<Question, Answer>) => void)[] = []

  /** `module` calls `answerQuestions`; one question may take `patience` milliseconds. */
  constructor(module: URL, { size = availableParallelism(), patience = PATIENCE_MS } = {}) {
    this.size = size
    this.#workers = Array.from({ length: size }, () => new Worker<Question, Answer>(module, patience))
    this.#idle = [...this.#workers].reverse()
  }

  /** Starts the worker that will be asked first: it takes half a second, in which other work can be done. */
  prepare(): void {
    this.#idle.at(-1)?.start()
  }

  /** The answer of the first free worker; rejects with Lost when the question ended it. */
  async ask(question: Question): Promise<Answer> {
    const worker =
      this.#idle.pop() ?? (await new Promise<Worker<Question, Answer>>((resolve) => this.#wanting.push(resolve)))
    try {
      return await worker.ask(question)
    } finally {
      const next = this.#wanting.shift()
      if (next) next(worker)
      else this.#idle.push(worker)
    }
  }

  stop(): void {
    for (const worker of this.#workers) worker.stop()
  }
}

/** Turns a stream of things into their results, in order, with a bounded number under way. */
export async function* mapInOrder<T, R>(
  things: AsyncIterable<T> | Iterable<T>,
  most: number,
  map: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = []
  for await (const thing of things) {
    const result = map(thing)
    // A failure is told when its turn comes, not as unhandled before.
    result.catch(() => {})
    pending.push(result)
    const first = pending.length >= most ? pending.shift() : undefined
    if (first) yield await first
  }
  for (const result of pending) yield await result
}
