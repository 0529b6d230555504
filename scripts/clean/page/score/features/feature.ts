/** Numbers read from something, by name. */
export type Features<From> = Readonly<Record<string, (from: From) => number>>

export function flag(is: boolean): number {
  return is ? 1 : 0
}

export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
