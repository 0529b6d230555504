import { headFromStated } from '../../stated.ts'
import { readAuthors } from './authors.ts'
import { addTo, type Copy, type CopyHead, type HeadStep } from './copy.ts'
import { readPlace } from './dateline.ts'
import { readDays } from './days.ts'
import { readDeck } from './deck.ts'
import { readHeadline } from './headline.ts'
import { readSource } from './source.ts'

/** How the head of a copy is read, in order: each step looks around what those before it found. */
const steps: readonly HeadStep[] = [readHeadline, readDays, readSource, readAuthors, readDeck, readPlace]

/** Reads headline, day, paper, authors, deck and dateline at the head of a copy; what the user states wins. */
export function readHead(copy: Copy): CopyHead {
  const nothing: CopyHead = { head: {}, roles: new Map() }
  const found = steps.reduce((soFar, step) => step(copy, soFar), nothing)
  return addTo(found, headFromStated(copy.stated))
}
