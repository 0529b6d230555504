import type { Pass } from '../index.ts'
import { keepLongestRun } from './longest-run.ts'

/** How page is cleaned, in order. */
export const pagePasses: readonly Pass[] = [keepLongestRun]
