/** Names that begin with the same words: what the name that ends here stands for, and the longer ones by their next word. */
export interface Branch<T> {
  readonly values: readonly T[]
  readonly next?: Branches<T>
}

/** Branches by their first word. */
export type Branches<T> = ReadonlyMap<string, Branch<T>>

interface GrowingBranch<T> {
  readonly values: T[]
  next?: Map<string, GrowingBranch<T>>
}

/** Branches being gathered. */
export type GrowingBranches<T> = Map<string, GrowingBranch<T>>

/** Adds what a name stands for; its words are folded and parted by single spaces. */
export function addName<T>(branches: GrowingBranches<T>, name: string, value: T): void {
  const space = name.indexOf(' ')
  const first = space < 0 ? name : name.slice(0, space)
  let branch = branches.get(first)
  if (!branch) {
    branch = { values: [] }
    branches.set(first, branch)
  }
  if (space < 0) branch.values.push(value)
  else {
    branch.next ??= new Map()
    addName(branch.next, name.slice(space + 1), value)
  }
}
