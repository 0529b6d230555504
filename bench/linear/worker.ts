import { Worker } from 'node:worker_threads'
import { Problem } from '../../scripts/model/problem.ts'
import { CARRIERS, type Times, timeStages } from '../../test/linear/stages.ts'
import type { Asked, Said } from './measure.ts'

/** A thread beside that which is at work: it counts the CPU time of both since a stage began, and ends the process where it is beyond the limit. A clock would count what others do on the machine too. */
const WATCH = `
const { parentPort } = require('node:worker_threads')
let before = process.cpuUsage()
let limit = Infinity
parentPort.on('message', (each) => {
  limit = each
  before = process.cpuUsage()
})
setInterval(() => {
  const { user, system } = process.cpuUsage(before)
  if ((user + system) / 1e6 > limit * 1.2) process.kill(process.pid, 'SIGKILL')
}, 200)`

const watch = new Worker(WATCH, { eval: true })
const say = (said: Said) => process.send?.(said)
/** What is loaded when it is first needed, and compiled once it is used, is no part of the times. */
const first = 'A bridge opened on Monday, said Jane Doe of Malta. '
const begun = CARRIERS.reduce<Promise<unknown>>(
  (before, carrier) => before.then(() => timeStages(first, carrier, 'en')),
  Promise.resolve(),
)

/** A process that takes articles through every stage, says which it is at, and ends itself where one goes on beyond the limit. */
process.on('message', async ({ words, carrier, language, isWhole, limit }: Asked) => {
  await begun
  const begin = (began: string) => {
    watch.postMessage(limit)
    say({ began })
  }
  try {
    const times: Times[] = []
    for (const article of words) times.push(await timeStages(article, carrier, language, begin, isWhole))
    say({ times })
  } catch (error) {
    // A source that is refused in a sentence has been dealt with.
    if (!(error instanceof Problem)) throw error
    say({ times: [] })
  }
})
