/** A reference to measure parts of a text against, prepared so that it can be done often. */
export interface Yardstick {
  readonly wanted: number
  /** How often each n-gram of the reference stands in it. */
  readonly caps: readonly number[]
  readonly parts: readonly Part[]
}

interface Part {
  readonly length: number
  /** The number of an n-gram of the reference, and how often the part has it. */
  readonly hits: readonly (readonly [number, number])[]
}

/** Prepares ROUGE-N of every part of a text against a reference. */
export function prepareRouge(reference: string, parts: readonly string[], n: number): Yardstick {
  const grams = [...gramsOf(reference, n)]
  const ids = new Map(grams.map(([gram], id) => [gram, id]))
  return {
    wanted: grams.reduce((sum, [, count]) => sum + count, 0),
    caps: grams.map(([, count]) => count),
    parts: parts.map((part) => {
      const own = [...gramsOf(part, n)]
      return {
        length: own.reduce((sum, [, count]) => sum + count, 0),
        hits: own.flatMap(([gram, count]) => {
          const id = ids.get(gram)
          return id === undefined ? [] : [[id, count] as const]
        }),
      }
    }),
  }
}

/** ROUGE-N as F1 (Lin 2004) of the chosen parts together. */
export function rouge({ wanted, caps, parts }: Yardstick, chosen: readonly number[]): number {
  const found = new Map<number, number>()
  let length = 0
  for (const at of chosen) {
    length += parts[at]?.length ?? 0
    for (const [id, count] of parts[at]?.hits ?? []) found.set(id, (found.get(id) ?? 0) + count)
  }
  let hits = 0
  for (const [id, count] of found) hits += Math.min(count, caps[id] ?? 0)
  return hits === 0 ? 0 : (2 * hits) / (length + wanted)
}

/** Counts n-grams of lower-cased letters and digits, the commonest endings cut. */
function gramsOf(text: string, n: number): ReadonlyMap<string, number> {
  const tokens = (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(cut)
  const counts = new Map<string, number>()
  for (let at = 0; at + n <= tokens.length; at++) {
    const gram = tokens.slice(at, at + n).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function cut(word: string): string {
  return word.length > 3 ? word.replace(/(sses|ies|s|ing|ed)$/, '') || word : word
}
