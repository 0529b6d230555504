import type { Removal } from '../../../model/article.ts'
import type { Headed } from '../../lead/index.ts'
import { splitBlocks } from './blocks.ts'
import { readMarks } from './marks.ts'
import { readObsidian } from './obsidian.ts'
import { readPlaces } from './pictures.ts'
import { readShortcodes } from './shortcodes.ts'
import { outsideCode, type Step } from './step.ts'

/** A note's body; it is headed where it begins with a heading of the first level. */
export interface Body extends Headed {
  readonly removed: readonly Removal[]
}

/** A note's body in the one dialect, as blocks, with what was left out of it. `base` is the address that it was taken from. */
export function readBody(text: string, base: string | undefined): Body {
  const removed: Removal[] = []
  const leave = (left: string, reason: string) => {
    if (left.trim()) removed.push({ text: left.trim(), reason })
  }
  const steps: readonly Step[] = [readShortcodes, readObsidian, readMarks, readPlaces(base)]
  const plain = steps.reduce((soFar, step) => outsideCode(step)(soFar, leave), text)
  return { blocks: splitBlocks(plain, base, leave), isHeaded: /^\s*#[ \t]/.test(plain), removed }
}
