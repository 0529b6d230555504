/** Adds a value to those of its group. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** Things by what they have in common, each group and each thing in it in the order in which they come. */
export function groupBy<K, V>(things: readonly V[], keyOf: (thing: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const thing of things) addTo(groups, keyOf(thing), thing)
  return groups
}
