import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { refuse } from './answer.ts'
import type { Question } from './worker.ts'

/** How long one record may take before its worker is ended and the record refused. */
const PATIENCE_MS = 60_000
const WORKER_MEMORY_MB = 1024

/** A process that answers one question at a time; ended and replaced when a record makes it hang or run out of memory. */
export class Worker {
  #child: ChildProcess | undefined

  ask(question: Question): Promise<string> {
    const child = this.#start()
    return new Promise((resolve) => {
      const settle = (text: string) => {
        clearTimeout(alarm)
        child.off('message', settle)
        child.off('exit', lost)
        resolve(text)
      }
      const lost = () => {
        this.#child = undefined
        settle(refuse(question, 'failed', 'the record used up the memory that one record may use'))
      }
      const alarm = setTimeout(() => {
        this.#child = undefined
        child.off('exit', lost)
        child.kill('SIGKILL')
        settle(refuse(question, 'timeout', `the record took longer than ${PATIENCE_MS / 1000} s`))
      }, PATIENCE_MS)
      child.on('message', settle)
      child.on('exit', lost)
      child.send(question)
    })
  }

  stop(): void {
    this.#child?.removeAllListeners('exit')
    this.#child?.disconnect()
  }

  #start(): ChildProcess {
    this.#child ??= fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], {
      execArgv: [...process.execArgv, `--max-old-space-size=${WORKER_MEMORY_MB}`],
      serialization: 'advanced',
    })
    return this.#child
  }
}
