import { createHash } from 'node:crypto'
import type { Passed, Wanted } from '../add/gather.ts'
import type { Prepared } from '../add/prepare.ts'
import type { Followed } from '../content/feeds.ts'
import { findLack } from './keeps.ts'
import type { Memory } from './memory.ts'

/** A mark of what is wanted of a feed: what was passed over by another one may be wanted by this. */
export function ruleOf({ keep }: Pick<Followed, 'keep'>): string {
  return createHash('sha256')
    .update(JSON.stringify(keep ?? null))
    .digest('hex')
    .slice(0, 12)
}

/** What of a feed is wanted now: what its entry keeps, and no more than its stories of a day. */
export function wantsOf(feed: Followed, memory: Memory): Wanted {
  const rule = ruleOf(feed)
  return {
    isPassed: (address) => memory.hasPassed(rule, address),
    passes: (article) => {
      const lack = feed.keep && findLack(article, feed.keep)
      if (lack !== undefined) return note(article, lack)
      if (feed.perDay === undefined || memory.countOf(feed.name) < feed.perDay) {
        memory.count(feed.name)
        return undefined
      }
      return { why: `${feed.name} has had its ${feed.perDay} stories of today`, later: true }
    },
  }

  function note({ head }: Prepared, why: string): Passed {
    if (head.url) memory.notePassed(rule, head.url.value)
    return { why, later: false }
  }
}
