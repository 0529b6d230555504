/** Told before every change that a writer makes on the disk. Tests let a writer end there, as one that is killed does. */
export const steps = {
  before: async (_change: string): Promise<void> => {},
}
