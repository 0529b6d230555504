import type { Rule } from '../rule.ts'

/** “We rowed out”, “our readers”: outside a quotation nobody knows who that is. */
export const saysWriter: Rule = ({ tokens, quoted, lists }) =>
  tokens.find(({ lower, text }, at) => !quoted[at] && lists.writer.has(lower) && text !== 'US' && text !== 'MY')?.text
