import type { TestEvent } from 'node:test/reporters'
import { describeFailure } from './failure.ts'
import { watchProcess } from './left.ts'
import type { Told } from './told.ts'

/** Node hands the events of its test runner to this one, which tells the parent process instead of writing. A test file is the outermost suite. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const findLeft = watchProcess()
  const names: string[] = []
  for await (const { type, data } of events) {
    if (type === 'test:dequeue' && data.nesting > 0) tell({ kind: 'began', name: data.name })
    if (type === 'test:start') names.splice(data.nesting, names.length, data.name)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const why = type === 'test:fail' ? describeFailure(data.details.error) : undefined
    if (data.nesting === 0) tell({ kind: 'through', wrong: [...(why ? [why] : []), ...findLeft()] })
    else if (why || data.details.type !== 'suite')
      tell({
        kind: 'result',
        names: names.slice(1, data.nesting + 1),
        outcome: type === 'test:fail' ? 'failed' : data.skip === undefined ? 'passed' : 'skipped',
        ...(why && { why }),
      })
  }
  yield ''
}

function tell(told: Told): void {
  process.send?.(told)
}
