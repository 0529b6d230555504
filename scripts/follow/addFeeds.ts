import { readFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { type Followed, feedsFile, readFeeds } from '../content/feeds.ts'
import { replaceFile } from '../write/atomic.ts'

/** Adds feeds to `feeds.yaml` whose address it has not; what stands there stays as it is. Gives those that were added, as they are called there. Throws the first Problem of a file that is wrong. */
export async function addFeeds(content: string, given: readonly Followed[]): Promise<readonly Followed[]> {
  const { feeds, problems } = await readFeeds(content)
  const [problem] = problems
  if (problem) throw problem
  const places = new Set(feeds.map(({ place }) => place))
  const names = new Set(feeds.map(({ name }) => name))
  const added: Followed[] = []
  for (const feed of given) {
    if (places.has(feed.place)) continue
    const name = freeName(feed, names)
    places.add(feed.place)
    names.add(name)
    added.push({ ...feed, name })
  }
  if (added.length === 0) return []
  const file = feedsFile(content)
  const text = await readFile(file, 'utf8').catch(() => '')
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text === '' || text.endsWith('\n') ? text : `${text}${end}`
  await replaceFile(file, `${before}${added.map((feed) => writeFeed(feed).replaceAll('\n', end)).join('')}`)
  return added
}

/** Two feeds of one name are told apart by host, then by number. */
function freeName({ name, place }: Followed, names: ReadonlySet<string>): string {
  if (!names.has(name)) return name
  const withHost = `${name} (${URL.canParse(place) ? new URL(place).hostname : place})`
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? withHost : `${withHost} ${number}`
    if (!names.has(candidate)) return candidate
  }
}

function writeFeed({ name, carrier, place, language, topics }: Followed): string {
  const entry = { [carrier]: place, ...(language && { language }), ...(topics.length > 0 && { topics }) }
  return stringify({ [name]: entry }, { lineWidth: 0 })
}
