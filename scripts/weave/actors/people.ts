import { groupBy } from '../../model/groups.ts'
import { areApart, type Node } from './node.ts'
import { isCompatible, isOpen, type PersonName, partsOf } from './personName.ts'
import type { Surroundings } from './surroundings.ts'

/** Names that are written otherwise are one person's where their stories are at least so alike. */
const ALIKE = 0.06
/** So many people of one surname are compared with one another; more are parted by the first letter of what they are called. */
const MOST_COMPARED = 60

/** Full names that are one person, and names that are left to be settled story by story. */
export interface People {
  readonly clusters: readonly (readonly Node[])[]
  readonly open: readonly { readonly node: Node; readonly mayBe: (cluster: readonly Node[]) => boolean }[]
}

interface Named {
  readonly node: Node
  readonly name: PersonName
}

/** Puts full names together that are one person's: with and without initials, nicknames, `Jr`. A name that fits two who cannot be one is left open. */
export function joinPeople(nodes: readonly Node[], surroundings: Surroundings): People {
  const named = nodes.map((node) => ({ node, name: partsOf(node) }))
  const full = named.filter(({ node, name }) => node.listed || !isOpen(name))
  const rivals = new Set<Named>()
  const clusters: Node[][] = []
  for (const group of groupPeople(full)) {
    const left = group.filter((one) => !isTorn(one, group) || !rivals.add(one))
    clusters.push(...clusterGroup(left, surroundings))
  }
  const open = [...named.filter(({ node, name }) => !node.listed && isOpen(name)), ...rivals]
  return {
    clusters,
    open: open.map(({ node, name }) => ({ node, mayBe: (cluster) => cluster.some((each) => fits(name, each)) })),
  }
}

/** Whether an open name may be a person of this full name: a surname of Marta Olsen, `M. Olsen`, `Olsen, Jr.` */
function fits(open: PersonName, node: Node): boolean {
  const full = partsOf(node)
  if (open.given !== undefined) return isCompatible(open, full)
  return full.given !== undefined && open.surname === full.surname
}

function groupPeople(people: readonly Named[]): readonly (readonly Named[])[] {
  const bySurname = groupBy(people, ({ name }) => name.surname)
  return [...bySurname.values()].flatMap((group) =>
    group.length <= MOST_COMPARED
      ? [group]
      : [...groupBy(group, ({ name }) => name.given?.[0] ?? '').values()].map((part) =>
          part.slice(0, MOST_COMPARED * 4),
        ),
  )
}

/** Whether a name fits two others that cannot be one person: Marta Olsen beside Marta J. Olsen and Marta K. Olsen. */
function isTorn(one: Named, group: readonly Named[]): boolean {
  if (one.node.listed) return false
  const compatible = group.filter((other) => other !== one && mayBeOne(one, other))
  return compatible.some((first) => compatible.some((second) => !mayBeOne(first, second)))
}

function mayBeOne(one: Named, other: Named): boolean {
  if (one === other) return true
  if ((one.node.listed && other.node.listed) || areApart(one.node, other.node)) return false
  const { country } = one.node
  if (country && other.node.country && country !== other.node.country) return false
  return isCompatible(one.name, other.name)
}

function clusterGroup(group: readonly Named[], surroundings: Surroundings): Node[][] {
  const clusters: Named[][] = []
  // Listed names first, so that the others come to them.
  for (const one of [...group].sort((a, b) => Number(b.node.listed) - Number(a.node.listed))) {
    const home = clusters.find(
      (cluster) => cluster.every((other) => mayBeOne(one, other)) && isAlike(one, cluster, surroundings),
    )
    if (home) home.push(one)
    else clusters.push([one])
  }
  return clusters.map((cluster) => cluster.map(({ node }) => node))
}

/** Of one name, so many stories are compared with the others. */
const ASKED = 3

/** Whether a story of one name is like one of the others: two of one name in worlds apart are two. */
function isAlike({ node }: Named, cluster: readonly Named[], { likeness }: Surroundings): boolean {
  const others = cluster.flatMap(({ node: { sightings } }) => sightings)
  return node.sightings.slice(0, ASKED).some((sighting) => likeness(sighting, others) >= ALIKE)
}
