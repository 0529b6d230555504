import type { Account } from '../story.ts'

/** Stories in order of publication, those without a day last; of one day by their ids. */
export function inOrder<T extends Pick<Account, 'id' | 'day'>>(stories: readonly T[]): readonly T[] {
  return [...stories].sort((a, b) => compare(a.day ?? '9999', b.day ?? '9999') || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
