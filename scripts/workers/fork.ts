import { type ChildProcess, type ForkOptions, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const RUN = fileURLToPath(new URL('../run.js', import.meta.url))

/** Starts a process that runs a module, as a command is started. It takes what it is told as structured clones; what it says of its own accord is for its starter to tell. */
export function forkModule(module: URL, nodeOptions: readonly string[] = []): ChildProcess {
  const options: ForkOptions = {
    execArgv: [...nodeOptions],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  }
  return fork(RUN, [fileURLToPath(module)], options)
}
