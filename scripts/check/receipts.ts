import { readReceipts } from '../write/receipt.ts'
import type { Rule } from './rule.ts'

/** Receipts that cannot be read: what cleaning removed from their stories is not known, and `add --update` has nothing to tell changes from. */
export const checkReceipts: Rule = async ({ folder }) => (await readReceipts(folder)).problems
