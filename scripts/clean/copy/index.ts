import type { Pass } from '../index.ts'

/** How copied text is cleaned, in order. */
export const copyPasses: readonly Pass[] = []
