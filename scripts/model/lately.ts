/** A function of things that holds what it gave for those that were asked for last, `most` of them; the others it makes again. */
export function lately<Thing, Made>(make: (thing: Thing) => Made, most: number): (thing: Thing) => Made {
  const held = new Map<Thing, Made>()
  return (thing) => {
    const before = held.get(thing)
    const made = before ?? make(thing)
    held.delete(thing)
    held.set(thing, made)
    if (held.size > most) for (const oldest of held.keys()) return held.delete(oldest) ? made : made
    return made
  }
}
