import { basename, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { IANAZone } from 'luxon'
import { runCommand } from './command.ts'
import { editorDependency, SITE_COMMANDS } from './init/files.ts'
import { HOST_NAMES, isBuiltBy } from './init/hosts.ts'
import { beginSite } from './init/index.ts'
import { nameDependency } from './init/origin.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import type { Problem } from './model/problem.ts'
import { shellWord } from './model/shellWord.ts'
import { SITE_LANGUAGES } from './model/siteLanguages.ts'
import { slugify } from './model/slug.ts'

/** How the package is asked before it is installed. */
const HELP_AT = 'npx dateline init --help'

const HELP = `Begins a site of your own: a folder with your content, and Dateline as what it depends on.

  npx dateline init FOLDER

  --title TEXT        the name of the site (asked for, where there is somebody to ask)
  --language CODE     of the site's own words: ${SITE_LANGUAGES.join(', ')} (asked for; en)
  --description TEXT  what it is about, in a sentence
  --url ADDRESS       where it will stand, with the path below the host if there is one (http://localhost:8080/)
  --time-zone ZONE    in which days begin, such as Europe/Paris (this machine's)
  --host NAME         with ready files for where it will be published: ${HOST_NAMES.join(', ')}; can be added later
  --cms               with a web editor for people without Git, at admin/ on the site; can be added later
  --no-sample         without an article to begin with
  --yes               asks nothing

A file that is there already stays as it is, so that a site can be completed in the same way.
Ends with 0 when done, 1 when it cannot be written, 2 when the command line is wrong.`

/** Where an installed site finds the documents. */
const DOCS = 'node_modules/dateline/docs'
const BUILDS = ' It builds the site itself: Dateline’s file has to lie in the folder too (npm install ./FILE).'

await runCommand(async (args) => {
  const { values, positionals } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) throw usage('name one folder for the site')
  const folder = resolve(given)
  const { title, language } = await askFor(values, titleOf(folder))
  const url = values.url ?? 'http://localhost:8080/'
  const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw usage(`--url: expected https://host/path/, found “${url}”`)
  if (!IANAZone.isValidZone(timeZone)) throw usage(`--time-zone: expected such as Europe/Paris, found “${timeZone}”`)
  if (!SITE_LANGUAGES.some((known) => known === language.split('-')[0]))
    throw usage(`--language: expected one of ${SITE_LANGUAGES.join(', ')}, found “${language}”`)
  const host = HOST_NAMES.find((known) => known === values.host)
  if (values.host !== undefined && !host)
    throw usage(`--host: expected one of ${HOST_NAMES.join(', ')}, found “${values.host}”`)
  const { written, kept } = await beginSite(folder, {
    title,
    language,
    url,
    timeZone,
    description: values.description ?? '',
    name: packageName(folder),
    dateline: nameDependency(folder),
    cms: values.cms ?? false,
    sample: !values['no-sample'],
    ...(host && { host }),
  })
  const place = relative(process.cwd(), folder) || '.'
  console.log(`${written.length} files written in ${place}.`)
  if (host) console.log(`How to publish there: ${DOCS}/hosts.md, under “${host}”.${isBuiltBy(host) ? BUILDS : ''}`)
  if (kept.length > 0) console.log(`These were there and stay as they are: ${kept.join(', ')}.`)
  if (values.cms) console.log(`Who signs in to the web editor, and how: content/cms.yaml, and ${DOCS}/site.md.`)
  if (kept.includes('package.json')) console.log(tellScripts(nameDependency(folder), values.cms ?? false))
  console.log(`Next:${place === '.' ? '' : ` cd ${shellWord(place)} &&`} npm install && npm start`)
  return 0
})

/** A package.json that was there is its owner's: what it lacks is told. */
function tellScripts(dateline: string, cms: boolean): string {
  const needed = Object.entries({ dateline, ...(cms && editorDependency()) }).map(([name, at]) => `"${name}": "${at}"`)
  return `In package.json, "dependencies" needs ${needed.join(', ')}, and "scripts" needs: ${SITE_COMMANDS.map((command) => `"${command}": "dateline ${command}"`).join(', ')}`
}

/** npm takes no package that is named as what it depends on. */
function packageName(folder: string): string {
  const slug = slugify(basename(folder))
  return slug === 'dateline' || slug === '' ? 'my-digest' : slug
}

function titleOf(folder: string): string {
  const words = basename(folder).replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1) || 'Digest'
}

/** Title and language, asked for where they are not given and somebody is there to answer. */
async function askFor(
  values: { readonly title?: string; readonly language?: string; readonly yes?: boolean },
  title: string,
): Promise<{ readonly title: string; readonly language: string }> {
  const asks = process.stdin.isTTY && process.stdout.isTTY && !values.yes
  if (!asks || (values.title !== undefined && values.language !== undefined))
    return { title: values.title ?? title, language: values.language ?? 'en' }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const ask = async (question: string, otherwise: string) =>
    (await terminal.question(`${question} (${otherwise}): `)).trim() || otherwise
  try {
    return {
      title: values.title ?? (await ask('Name of the site', title)),
      language: values.language ?? (await ask(`Language: ${SITE_LANGUAGES.join(', ')}`, 'en')),
    }
  } finally {
    terminal.close()
  }
}

function parse(args: readonly string[]) {
  return readCommandLine(
    'init',
    {
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        description: { type: 'string' },
        language: { type: 'string' },
        url: { type: 'string' },
        'time-zone': { type: 'string' },
        host: { type: 'string' },
        cms: { type: 'boolean' },
        'no-sample': { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    HELP_AT,
  )
}

function usage(message: string): Problem {
  return wrongUsage('init', message, HELP_AT)
}
