/** A function of things that holds what it gave for those that were asked for last, `most` of them; the others it makes again. */
export function lately<Thing, Made>(make: (thing: Thing) => Made, most: number): (thing: Thing) => Made {
  const held = new Map<Thing, Made>()
  return (thing) => {
    const made = held.get(thing) ?? make(thing)
    // Those that were asked for last stand at the end.
    held.delete(thing)
    held.set(thing, made)
    if (held.size > most) {
      const [oldest] = held.keys()
      held.delete(oldest as Thing)
    }
    return made
  }
}
