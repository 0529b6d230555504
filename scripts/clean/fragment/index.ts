import { takeCorrections } from '../corrections/index.ts'
import type { Pass } from '../pass.ts'
import { dropPhrases } from '../phrases.ts'

/** How the body that a feed, an export or a mail carries is cleaned, in order. There is no page around it, so little is to go. */
export const fragmentPasses: readonly Pass[] = [takeCorrections, dropPhrases()]
