import type { Pass } from '../index.ts'

/** How page is cleaned, in order. */
export const pagePasses: readonly Pass[] = []
