import { writeFile } from 'node:fs/promises'
import { runCommand } from './command.ts'
import { type Followed, readFeeds } from './content/feeds.ts'
import { readSite } from './content/index.ts'
import { readText } from './content/text.ts'
import { addFeeds } from './follow/addFeeds.ts'
import { readOpml, writeOpml } from './follow/opml.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { isWebAddress } from './model/webAddress.ts'
import { asWriter } from './write/writer.ts'

const HELP = `Tends content/feeds.yaml, the list of what npm run fetch follows.

  npm run feeds                              lists it
  npm run feeds -- add URL [--name NAME]     follows a feed
  npm run feeds -- import FILE.opml          follows the feeds that another program lists; its folders become topics
  npm run -s feeds -- export > FILE.opml     lists its feeds for other programs; or: export FILE.opml

  --content FOLDER   the content folder (content)

What stands in feeds.yaml stays as it is, notes and all. Ends with 0 when done, 1 when something is wrong, 2 when the command line is.`

await runCommand(async (args) => {
  const { values, positionals } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { content = 'content' } = values
  const [act, target, ...more] = positionals
  if (more.length > 0) throw wrongUsage('feeds', `expected one file or address, found “${more[0]}” too`)
  if (act === undefined) return list(content)
  if (act === 'export') return exportFeeds(content, target)
  if (act !== 'add' && act !== 'import') throw wrongUsage('feeds', `knows no “${act}”: add, import or export`)
  if (!target) throw wrongUsage('feeds', act === 'add' ? 'name the address of a feed' : 'name an OPML file')
  const given = act === 'import' ? readOpml(target, await readText(target)) : [named(target, values.name)]
  return asWriter(content, 'feeds', { tell: (line) => console.error(line) }, async () => {
    const added = await addFeeds(content, given)
    for (const { name, place } of added) console.log(`added    ${name}: ${place}`)
    console.log(`${added.length} added, ${given.length - added.length} there already.`)
    return 0
  })
})

async function list(content: string): Promise<number> {
  const { feeds, problems } = await readFeeds(content)
  for (const problem of problems) console.error(String(problem))
  for (const { name, carrier, place } of feeds) console.log(`${name}: ${carrier} ${place}`)
  console.log(`${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'}.`)
  return problems.length > 0 ? 1 : 0
}

async function exportFeeds(content: string, file: string | undefined): Promise<number> {
  const { feeds, problems } = await readFeeds(content)
  for (const problem of problems) console.error(String(problem))
  const { site } = await readSite(content)
  const opml = writeOpml(site.title, feeds)
  if (file === undefined) process.stdout.write(opml)
  else await writeFile(file, opml)
  const left = feeds.filter(({ carrier }) => carrier !== 'feed')
  if (left.length > 0) console.error(`Not in OPML, which has feeds alone: ${left.map(({ name }) => name).join(', ')}.`)
  return problems.length > 0 ? 1 : 0
}

function named(place: string, name: string | undefined): Followed {
  if (!isWebAddress(place))
    throw wrongUsage('feeds', `expected an address that starts with https:// or http://, found “${place}”`)
  return { name: name ?? new URL(place).hostname.replace(/^www\./, ''), carrier: 'feed', place, topics: [] }
}

function parse(args: readonly string[]) {
  return readCommandLine('feeds', {
    args: [...args],
    allowPositionals: true,
    options: { content: { type: 'string' }, name: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
}
