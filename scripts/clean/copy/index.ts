import { takeCorrections } from '../corrections/index.ts'
import type { Pass } from '../pass.ts'
import { takeHead } from './head.ts'
import { dropPhrases } from './phrases.ts'
import { cutTail } from './tail.ts'
import { dropUnlikely } from './unlikely.ts'

/** How what is the article's is chosen from copied text, in order. */
export const copyPasses: readonly Pass[] = [takeHead, cutTail, takeCorrections, dropUnlikely, dropPhrases]
