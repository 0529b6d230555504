import { randomUUID } from 'node:crypto'
import { readFile, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nameFile } from '../content/index.ts'
import { Problem } from '../model/problem.ts'
import { createFile, removeFile } from './atomic.ts'
import { CACHE } from './cache.ts'
import { processStart } from './processStart.ts'

/** Who writes into a content folder. */
interface Holder {
  readonly token: string
  readonly pid: number
  /** When the process started, as the system tells it: a later one may have the same number. */
  readonly start: string | undefined
  readonly host: string
  /** `add`, `actors`. */
  readonly command: string
  /** When it took the lock, ISO 8601. */
  readonly since: string
}

/** How waiting for another writer is told, and given up. */
export interface Waiting {
  /** Called once, with a sentence that says who writes. */
  readonly tell?: (sentence: string) => void
  readonly stopped?: () => boolean
}

export interface Lock {
  release(): Promise<void>
}

const POLL_MS = 100
/** A holder shows that it lives this often; one on another machine that has not for long is taken for dead. */
const BEAT_MS = 5_000
const SILENCE_MS = 60_000
/** Taking over takes a few milliseconds; whoever began to longer ago was killed in it. */
const TAKEOVER_MS = 10_000

/** Makes this process the one that writes into a content folder, after the one that does. The lock of a process that is dead is taken over. Throws a Problem when waiting is given up, or the system lets nothing be written. */
export async function takeLock(content: string, command: string, waiting: Waiting = {}): Promise<Lock> {
  const path = join(content, CACHE, 'lock')
  const own: Holder = {
    token: randomUUID(),
    pid: process.pid,
    start: await processStart(process.pid),
    host: hostname(),
    command,
    since: new Date().toISOString(),
  }
  let told = false
  for (;;) {
    const holder = await readHolder(path)
    if (!holder) {
      if (await isCreated(path, JSON.stringify(own))) break
      continue
    }
    if (await isDead(path, holder)) {
      await removeDead(path, holder)
      continue
    }
    if (!told) {
      waiting.tell?.(describe(holder, path))
      told = true
    }
    if (waiting.stopped?.()) throw new Problem({ file: nameFile(path) }, 'stopped', 'gave up waiting for its holder')
    await sleep(POLL_MS)
  }
  const beat = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => {})
  }, BEAT_MS)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      if ((await readHolder(path))?.token === own.token) await removeFile(path)
    },
  }
}

async function isCreated(path: string, text: string): Promise<boolean> {
  try {
    await createFile(path, text)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as Holder
  } catch {
    // Something else wrote it: nobody holds it.
    return { token: text, pid: 0, start: undefined, host: hostname(), command: 'an unknown program', since: '' }
  }
}

async function isDead(path: string, { pid, start, host }: Holder): Promise<boolean> {
  if (host !== hostname()) {
    const beaten = await stat(path).catch(() => undefined)
    return beaten !== undefined && Date.now() - beaten.mtimeMs > SILENCE_MS
  }
  if (!isRunning(pid)) return true
  return start !== undefined && (await processStart(pid)) !== start
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, and so there is one.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes a dead holder's lock. Of several that wait one does so, and looks again first: the lock may be another's by then. */
async function removeDead(path: string, dead: Holder): Promise<void> {
  const takeover = `${path}.takeover`
  if (!(await isCreated(takeover, dead.token))) {
    const begun = await stat(takeover).catch(() => undefined)
    if (begun && Date.now() - begun.mtimeMs > TAKEOVER_MS) await removeFile(takeover)
    await sleep(POLL_MS)
    return
  }
  if ((await readHolder(path))?.token === dead.token) await removeFile(path)
  await removeFile(takeover)
}

function describe({ command, pid, host, since }: Holder, path: string): string {
  const where = host === hostname() ? '' : ` on ${host}`
  return `Waiting for “${command}” (process ${pid}${where}, since ${since}), which is writing there; its lock is ${nameFile(path)}.`
}
