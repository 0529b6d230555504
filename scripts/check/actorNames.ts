import type { Rule } from './index.ts'

/** Filled in below. */
export const checkActorNames: Rule = () => []
