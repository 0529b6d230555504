import { groupBy } from '../../model/groups.ts'
import { acronymKey, bodyKey, initialsOf, isAcronym } from './bodyName.ts'
import { areApart, type Node } from './node.ts'

/** Bodies whose names are one, and acronyms that are left to be settled story by story. */
export interface Bodies {
  readonly clusters: readonly (readonly Node[])[]
  readonly open: readonly Node[]
}

/** Puts the spellings of a body together. A listed one keeps its own; of several listed ones of a key, the others go to none. */
export function joinBodies(nodes: readonly Node[]): Bodies {
  const open = nodes.filter(({ name, listed }) => !listed && isAcronym(name))
  const isOpen = new Set(open)
  const full = nodes.filter((node) => !isOpen.has(node))
  return { clusters: [...groupBy(full, ({ name }) => bodyKey(name)).values()].flatMap(partListed), open }
}

/** One cluster a country and a listed name. */
function partListed(group: readonly Node[]): readonly (readonly Node[])[] {
  if (group.length === 1) return [group]
  const listed = group.filter((node) => node.listed)
  const countries = new Set(group.flatMap(({ country }) => country ?? []))
  const apart = group.some((one) => one.apart.size > 0 && group.some((other) => areApart(one, other)))
  return listed.length > 1 || countries.size > 1 || apart ? group.map((node) => [node]) : [group]
}

/** For an acronym, the bodies that may be meant: those that some story calls so, else those whose words begin with its letters. */
export function findLongForms(clusters: readonly (readonly Node[])[]): (acronym: string) => {
  readonly said: boolean
  readonly bodies: readonly (readonly Node[])[]
} {
  const called = new Map<string, Set<readonly Node[]>>()
  const initials = new Map<string, Set<readonly Node[]>>()
  const put = (map: typeof called, key: string, cluster: readonly Node[]) =>
    map.set(key, (map.get(key) ?? new Set()).add(cluster))
  for (const cluster of clusters) {
    for (const { name, sightings } of cluster) {
      const letters = initialsOf(name)
      if (letters) put(initials, letters, cluster)
      for (const { actor } of sightings)
        for (const form of actor.forms) if (isAcronym(form)) put(called, acronymKey(form), cluster)
    }
  }
  return (acronym) => {
    const key = acronymKey(acronym)
    const said = called.get(key)
    return { said: said !== undefined, bodies: [...(said ?? initials.get(key) ?? [])] }
  }
}
