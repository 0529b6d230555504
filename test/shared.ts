/** Something that takes long to make, and how it ends for who asked for it. */
export interface Shared<T> {
  readonly thing: T
  /** Nobody here needs it any more. */
  close(): Promise<void>
}

const made = new Map<string, Promise<unknown>>()

/**
 * Something that takes long to make and that no test changes. Under `npm test`, where several test files follow each other in a process, it is made
 * once in it and ends when the process has no more to do; a file that runs alone ends its own.
 */
export async function share<T>(
  name: string,
  make: () => Promise<T>,
  end: (thing: T) => Promise<void>,
): Promise<Shared<T>> {
  if (!process.connected) {
    const thing = await make()
    return { thing, close: () => end(thing) }
  }
  const before = made.get(name) as Promise<T> | undefined
  const making = before ?? make()
  if (!before) {
    made.set(name, making)
    process.once('disconnect', () => making.then(end))
  }
  return { thing: await making, close: async () => {} }
}
