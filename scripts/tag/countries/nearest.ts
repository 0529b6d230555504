import { distance } from 'fastest-levenshtein'
import { byAnyName, type Country, foldAnyName } from './atlas.ts'

/** The country whose name is spelt most like this, if one is near enough to be what was meant: `Irak` gives Iraq. */
export function nearestCountry(unknown: string): Country | undefined {
  const wanted = foldAnyName(unknown)
  let nearest: Country | undefined
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const [name, country] of byAnyName()) {
    if (name.length <= 3 || Math.abs(name.length - wanted.length) >= fewest) continue
    const edits = distance(name, wanted)
    if (edits < fewest) [nearest, fewest] = [country, edits]
  }
  return nearest
}
