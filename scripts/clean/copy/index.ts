import type { Pass } from '../index.ts'
import { takeHead } from './head.ts'
import { tellKinds } from './kinds.ts'
import { dropPhrases } from './phrases.ts'
import { keepRun } from './run.ts'
import { cutTail } from './tail.ts'

/** How copied text is cleaned, in order. */
export const copyPasses: readonly Pass[] = [takeHead, cutTail, dropPhrases, keepRun, tellKinds]
