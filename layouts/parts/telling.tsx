import type { TimelineEvent } from '../../scripts/model/digest.ts'
import { machineReadable } from './when.tsx'

/** An event in its story's words. Those that say when are marked, so that a reader sees what its date was read from. */
export function Telling({ text, said, date = '' }: TimelineEvent) {
  const machine = machineReadable(date)
  const at = said && machine ? text.indexOf(said) : -1
  if (at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <time class="said" dateTime={machine}>
        {said}
      </time>
      {text.slice(at + said.length)}
    </>
  )
}
