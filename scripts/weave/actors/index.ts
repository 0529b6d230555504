import { groupBy } from '../../model/groups.ts'
import { FORGETFUL, type Memory } from '../../model/memory.ts'
import { findLongForms, joinBodies } from './bodies.ts'
import { areApart, gatherNodes, type Node, type Sighting } from './node.ts'
import { joinPeople } from './people.ts'
import { partsOf } from './personName.ts'
import { settle } from './settle.ts'
import type { ActorsOfStory, Join, JoinedActor, JoinReason, KnownBefore, Unsettled } from './story.ts'
import { createSurroundings, type Surroundings } from './surroundings.ts'

export type { ActorsOfStory, Join, JoinedActor, JoinReason, KnownBefore, StoryActor, Unsettled } from './story.ts'

/** Who the actors of all stories are. */
export interface ActorsAcross {
  readonly actors: readonly JoinedActor[]
  /** Names that may be several actors' and stay apart. */
  readonly unsettled: readonly Unsettled[]
  /** Whom a story means by an actor of its own. */
  of(story: string, slug: string): JoinedActor | undefined
  /** The actor that has this address. */
  bySlug(slug: string): JoinedActor | undefined
  /** Who may be meant by an actor that is left unsettled. */
  mayBe(slug: string): readonly JoinedActor[]
}

/**
 * Makes one actor of what is the same person or body in several stories: initials, nicknames and spellings of one name, surnames and
 * acronyms alone. What stories do not settle stays apart. Listed actors (the dictionary's, the editor's files) are never joined with
 * one another, and keep their names. Work grows with the stories and the actors in each: names are compared within one surname or key alone.
 */
export function joinActors(
  stories: readonly ActorsOfStory[],
  known: KnownBefore,
  memory: Memory = FORGETFUL,
): ActorsAcross {
  const nodes = gatherNodes(stories, known)
  const surroundings = createSurroundings(stories, memory)
  const people = joinPeople(
    nodes.filter(({ type }) => type === 'person'),
    surroundings,
  )
  const bodies = joinBodies(nodes.filter(({ type }) => type !== 'person'))
  const found = new Findings([...people.clusters, ...bodies.clusters])
  settlePeople(people, found, surroundings)
  settleAcronyms(bodies, found, surroundings)
  return found.close()
}

function settlePeople({ clusters, open }: ReturnType<typeof joinPeople>, found: Findings, surroundings: Surroundings) {
  const bySurname = new Map<string, Set<readonly Node[]>>()
  for (const cluster of clusters) {
    for (const node of cluster) {
      const { surname } = partsOf(node)
      bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(cluster))
    }
  }
  for (const { node, mayBe } of open) {
    const namesakes = [...(bySurname.get(partsOf(node).surname) ?? [])].filter(
      (cluster) => mayBe(cluster) && !cluster.some((each) => areApart(node, each)),
    )
    const reason = partsOf(node).given === undefined ? 'surname' : 'spelling'
    for (const sighting of node.sightings)
      found.place(node, sighting, settle(sighting, namesakes, surroundings), namesakes, reason)
  }
}

/** What an acronym needs that a story spells out somewhere, and one that no story does. */
const SPELT_OUT = 0.05
const GUESSED = 0.15

function settleAcronyms(
  { clusters, open }: ReturnType<typeof joinBodies>,
  found: Findings,
  surroundings: Surroundings,
) {
  const longForms = findLongForms(clusters)
  for (const node of open) {
    const { said, bodies: all } = longForms(node.name)
    const bodies = all.filter((cluster) => !cluster.some((each) => areApart(node, each)))
    const enough = said ? SPELT_OUT : GUESSED
    for (const sighting of node.sightings)
      found.place(node, sighting, settle(sighting, bodies, surroundings, enough), bodies, 'acronym')
  }
}

/** Gathers what was settled, and tells it in the end. */
class Findings {
  readonly #homeOf = new Map<string, readonly Node[]>()
  /** By `slug story`. */
  readonly #settled = new Map<string, readonly Node[]>()
  readonly #joined = new Map<readonly Node[], { node: Node; reason: JoinReason; story: string }[]>()
  readonly #left = new Map<Node, { stories: string[]; mayBe: Set<readonly Node[]> }>()

  constructor(clusters: readonly (readonly Node[])[]) {
    for (const cluster of clusters) for (const { slug } of cluster) this.#homeOf.set(slug, cluster)
  }

  place(
    node: Node,
    { story }: Sighting,
    home: readonly Node[] | undefined,
    mayBe: readonly (readonly Node[])[],
    reason: JoinReason,
  ): void {
    if (home) {
      this.#settled.set(`${node.slug} ${story.id}`, home)
      const joined = this.#joined.get(home) ?? []
      joined.push({ node, reason, story: story.id })
      this.#joined.set(home, joined)
      return
    }
    const left = this.#left.get(node) ?? { stories: [], mayBe: new Set() }
    left.stories.push(story.id)
    for (const each of mayBe) left.mayBe.add(each)
    this.#left.set(node, left)
  }

  close(): ActorsAcross {
    const actorOf = new Map<readonly Node[], JoinedActor>()
    const alone = new Map([...this.#left.keys()].map((node) => [node.slug, plainActor(node)]))
    for (const cluster of new Set(this.#homeOf.values())) actorOf.set(cluster, this.#describe(cluster, alone))
    const unsettled = [...this.#left].flatMap(([{ name, slug }, { stories, mayBe }]) =>
      mayBe.size > 0 ? [{ name, slug, stories, mayBe: [...mayBe].flatMap((each) => actorOf.get(each) ?? []) }] : [],
    )
    const actors = [...actorOf.values(), ...alone.values()]
    const bySlug = new Map(actors.map((actor) => [actor.slug, actor]))
    const mayBeOf = new Map(unsettled.map(({ slug, mayBe }) => [slug, mayBe]))
    return {
      actors,
      unsettled,
      bySlug: (slug) => bySlug.get(slug),
      mayBe: (slug) => mayBeOf.get(slug) ?? [],
      of: (story, slug) => {
        const cluster = this.#settled.get(`${slug} ${story}`) ?? this.#homeOf.get(slug)
        return cluster ? actorOf.get(cluster) : alone.get(slug)
      },
    }
  }

  #describe(cluster: readonly Node[], alone: ReadonlyMap<string, JoinedActor>): JoinedActor {
    const first = chooseMain(cluster)
    const country = first.country ?? cluster.find((node) => node.country)?.country
    const joins: Join[] = cluster
      .filter((node) => node !== first)
      .map((node) => ({
        name: node.name,
        slug: node.slug,
        why: 'spelling',
        stories: node.sightings.map(({ story }) => story.id),
      }))
    const open = groupBy(this.#joined.get(cluster) ?? [], ({ node }) => node.slug)
    for (const [slug, each] of open)
      joins.push({
        name: each[0]?.node.name ?? slug,
        slug,
        why: each[0]?.reason ?? 'surname',
        stories: each.map(({ story }) => story),
      })
    // A surname leads nowhere: tomorrow another may bear it.
    const isFree = ({ slug, why }: Join) => why !== 'surname' && !alone.has(slug)
    return {
      ...plainActor(first),
      ...(country && { country }),
      joins,
      redirects: joins.filter(isFree).map(({ slug }) => slug),
    }
  }
}

/** The listed one, else that of most stories, else the fuller. */
function chooseMain(cluster: readonly Node[]): Node {
  return cluster.reduce((best, node) => {
    if (best.listed !== node.listed) return best.listed ? best : node
    const more = node.sightings.length - best.sightings.length
    return more > 0 || (more === 0 && node.name.length > best.name.length) ? node : best
  })
}

function plainActor({ slug, name, type, country }: Node): JoinedActor {
  return { slug, name, type, ...(country && { country }), joins: [], redirects: [] }
}
