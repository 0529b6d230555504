import { stringify } from 'yaml'
import ownPackage from '../../package.json' with { type: 'json' }
import { KINDS } from '../content/keys/kinds.ts'
import { UNNAMED } from '../content/keys/lists.ts'
import { SITE_LANGUAGES } from '../model/siteLanguages.ts'
import { schemaOf } from '../schema/index.ts'
import { EDITOR } from '../site/admin/package.ts'
import { type Host, writeHostFiles } from './hosts.ts'
import { fillTemplate, readTemplate } from './template.ts'

/** What the files of a new site say. */
export interface Beginning {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly language: string
  readonly timeZone: string
  /** The name of the npm package: the folder's. */
  readonly name: string
  /** How its package.json names Dateline. */
  readonly dateline: string
  /** Whose files it gets too. */
  readonly host?: Host
  /** Whether people without Git can edit it, by forms. */
  readonly cms: boolean
  /** Whether there is an article to begin with. */
  readonly sample: boolean
}

/** Every script of a new site: those that its editor uses, under the names by which all messages call them. */
export const SITE_COMMANDS = [
  'start',
  'add',
  'fetch',
  'feeds',
  'digest',
  'publish-drafts',
  'build',
  'check',
  'schema',
  'actors',
  'remove',
  'derive',
  'convert',
  'weave',
] as const

/** Where each file of a new site stands, and the file here that it is made of. npm leaves files named .gitignore out of packages. */
const TEMPLATES: Readonly<Record<string, string>> = {
  'content/site.yaml': 'site.yaml',
  'content/sources.yaml': 'sources.yaml',
  'content/feeds.yaml': 'feeds.yaml',
  'content/pages/about.md': 'about.md',
  '.gitignore': 'gitignore',
  '.gitattributes': 'gitattributes',
  '.editorconfig': 'editorconfig',
  '.vscode/story.code-snippets': 'story.code-snippets',
  'README.md': 'readme.md',
}
const FOR_EDITOR = { 'content/cms.yaml': 'cms.yaml' }
const SAMPLE = { 'content/sources/lighthouse.txt': 'harbour.txt' }

/** The files of a new site by their paths in its folder, with slashes. */
export function writeBeginning(beginning: Beginning): Readonly<Record<string, string>> {
  const templates = { ...TEMPLATES, ...(beginning.cms && FOR_EDITOR), ...(beginning.sample && SAMPLE) }
  const files = Object.entries(templates).map(([path, template]) => [path, fill(template, beginning)] as const)
  return {
    'package.json': writePackage(beginning),
    ...Object.fromEntries(files),
    '.vscode/settings.json': writeSettings(),
    ...writeSchemas(),
    ...hostFiles(beginning),
  }
}

function hostFiles({ host, name, url }: Beginning): Readonly<Record<string, string>> {
  return host ? writeHostFiles(host, { name, url, root: `/srv/${name}/dist` }) : {}
}

/** What front matter may say, for editors: a JSON Schema for each kind of file, which the settings name. */
function writeSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(KINDS).map((kind) => [schemaPath(kind), writeJson(schemaOf(kind))]))
}

function writeSettings(): string {
  const schemas = Object.entries(KINDS).map(([kind, { files }]) => [schemaPath(kind), files])
  return writeJson({ ...JSON.parse(readTemplate('settings.json')), 'yaml.schemas': Object.fromEntries(schemas) })
}

function schemaPath(kind: string): string {
  return `.vscode/${kind}.schema.json`
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Of these, what stands in the content folder, by its path there. */
export function writeContent(beginning: Beginning): Readonly<Record<string, string>> {
  const own = Object.entries(writeBeginning(beginning)).filter(([path]) => path.startsWith('content/'))
  return Object.fromEntries(own.map(([path, text]) => [path.slice('content/'.length), text]))
}

function fill(template: string, beginning: Beginning): string {
  const isYaml = template.endsWith('.yaml')
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      (['title', 'description', 'url', 'language', 'timeZone'] as const).map((key) => [
        key,
        isYaml ? scalar(beginning[key]) : beginning[key],
      ]),
    ),
    languages: SITE_LANGUAGES.join(', '),
    backend: beginning.host === 'gitlab' ? 'gitlab' : 'github',
    repository: repositoryAt(beginning.url),
  }
  return fillTemplate(template, values)
}

/** The web editor in the version that Dateline was tried with. */
export function editorDependency(): Readonly<Record<string, string>> {
  return { [EDITOR]: ownPackage.devDependencies[EDITOR] }
}

/** GitHub and GitLab put a repository's pages at `https://OWNER.github.io/REPOSITORY/`. */
function repositoryAt(url: string): string {
  const { hostname, pathname } = new URL(url)
  const owner = /^([\w-]+)\.(?:github|gitlab)\.io$/.exec(hostname)?.[1]
  const [repository = ''] = pathname.split('/').filter(Boolean)
  return owner ? `${owner}/${repository || hostname}` : UNNAMED
}

/** A text as one line of YAML, in quotes where it needs them. */
function scalar(text: string): string {
  return text === '' ? "''" : stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trim()
}

function writePackage({ name, dateline, title, cms }: Beginning): string {
  const scripts = Object.fromEntries(SITE_COMMANDS.map((command) => [command, `dateline ${command}`]))
  const dependencies = { ...(cms && editorDependency()), dateline }
  return writeJson({ name, description: title, private: true, type: 'module', scripts, dependencies })
}
