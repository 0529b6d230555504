/**
 * A function of texts that remembers what it gave: the same ones are asked for again and again. It forgets all when it holds `most`,
 * and does not keep texts of more than `longest` UTF-16 units.
 */
export function remember<T>(make: (text: string) => T, most: number, longest = Infinity): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const made = make(text)
    if (known.size >= most) known.clear()
    if (text.length <= longest) known.set(text, made)
    return made
  }
}
