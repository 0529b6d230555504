import { takeCorrections } from '../corrections/index.ts'
import type { Pass } from '../pass.ts'
import { takeHead } from './head.ts'
import { tellKinds } from './kinds.ts'
import { dropPhrases } from './phrases.ts'
import { cutTail } from './tail.ts'
import { dropUnlikely } from './unlikely.ts'

/** How copied text is cleaned, in order. */
export const copyPasses: readonly Pass[] = [takeHead, cutTail, takeCorrections, dropUnlikely, dropPhrases, tellKinds]
