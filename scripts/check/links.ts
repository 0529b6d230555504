import type { Rule } from './index.ts'

export const checkLinks: Rule = () => []
