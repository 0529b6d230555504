import { Worker } from 'node:worker_threads'
import { Problem } from '../../scripts/model/problem.ts'
import { type Times, timeStages } from '../../test/linear/stages.ts'
import type { Asked, Said } from './measure.ts'

/** A process that takes articles through every stage, says which it is at, and ends itself where one goes on beyond the limit. */
process.on('message', async ({ words, carrier, language, limit }: Asked) => {
  const watch = new Worker(WATCH, { eval: true, workerData: limit })
  const say = (said: Said) => process.send?.(said)
  const begin = (began: string) => {
    watch.postMessage(began)
    say({ began })
  }
  try {
    // What is loaded when it is first needed is no part of the times.
    await timeStages('A bridge opened on Monday, said Jane Doe of Malta. ', carrier, language)
    const times: Times[] = []
    for (const article of words) times.push(await timeStages(article, carrier, language, begin))
    say({ times })
  } catch (error) {
    // A source that is refused in a sentence has been dealt with.
    if (!(error instanceof Problem)) throw error
    say({ times: [] })
  }
})

/** A thread beside that which is at work: it counts the CPU time of both since a stage began. A clock would count what others do on the machine too. */
const WATCH = `
const { parentPort, workerData: limit } = require('node:worker_threads')
let before = process.cpuUsage()
parentPort.on('message', () => { before = process.cpuUsage() })
setInterval(() => {
  const { user, system } = process.cpuUsage(before)
  if ((user + system) / 1e6 > limit * 1.2) process.kill(process.pid, 'SIGKILL')
}, 200)`
