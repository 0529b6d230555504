import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Cms } from '../../content/cms.ts'
import { NOTES } from '../../content/keys/kinds.ts'
import type { Site } from '../../model/story.ts'
import { type FormField, formFields } from './fields.ts'

/** Of each kind of Markdown file: what the form is called, by what its files are named, and what stands in its list. */
const COLLECTIONS: Readonly<
  Record<keyof typeof NOTES, { readonly label: string; readonly one: string } & Readonly<Record<string, unknown>>>
> = {
  story: {
    label: 'Stories',
    one: 'Story',
    path: "{{date | date('YYYY')}}/{{slug}}",
    slug: "{{date | date('YYYY-MM-DD')}}-{{slug}}",
    summary: '{{title}}',
    sortable_fields: ['title', 'date'],
    view_filters: [{ label: 'Drafts', field: 'draft', pattern: true }],
  },
  actor: { label: 'Actors', one: 'Actor', slug: '{{slug}}', identifier_field: 'name', summary: '{{name}}' },
  country: { label: 'Countries', one: 'Country', slug: '{{slug}}', identifier_field: 'code', summary: '{{code}}' },
  topic: { label: 'Topics', one: 'Topic', slug: '{{slug}}', identifier_field: 'name', summary: '{{name}}' },
  storyline: {
    label: 'Storylines',
    one: 'Storyline',
    slug: '{{slug}}',
    identifier_field: 'address',
    summary: '{{address}}',
  },
  page: { label: 'Pages', one: 'Page', slug: '{{slug}}', summary: '{{title}}' },
}

/** Markdown as it is written comes first: rich text writes it anew, and may know less of it. */
const BODY: FormField = {
  name: 'body',
  label: 'Text',
  widget: 'markdown',
  required: false,
  modes: ['raw', 'rich_text'],
}

/** The configuration of the web editor, as Sveltia CMS and Decap CMS read it: `config.yml`. `content`: the name of the content folder; `without`: keys that forms leave alone, by kind. */
export function writeConfig(cms: Cms, site: Site, content: string, without: LeftAlone): string {
  const place = (path: string) => posix.join(cms.folder, content, path)
  const config = {
    backend: backendOf(cms),
    ...(cms.review && { publish_mode: 'editorial_workflow' }),
    site_url: site.url,
    display_url: site.url,
    media_folder: place('static/pictures'),
    public_folder: '/pictures',
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'unicode', clean_accents: true },
    collections: Object.entries(NOTES).map(([kind, { keys, files }]) => {
      const { label, one, ...rest } = COLLECTIONS[kind as keyof typeof NOTES]
      const folder = files.split('/')[1] ?? ''
      return {
        name: folder,
        label,
        label_singular: one,
        folder: place(folder),
        extension: 'md',
        format: 'yaml-frontmatter',
        create: true,
        editor: { preview: false },
        ...rest,
        fields: [...formFields(keys, new Set(without.get(kind))), BODY],
      }
    }),
  }
  return stringify(config, { lineWidth: 0, aliasDuplicateObjects: false })
}

/** Keys that forms leave alone, by kind of file. */
export type LeftAlone = ReadonlyMap<string, readonly string[]>

/** Of hosts of one's own, where their interfaces are. */
const API: Readonly<Record<Cms['backend'], string>> = { github: 'api/v3', gitlab: 'api/v4', gitea: 'api/v1' }

function backendOf({ backend, repository, branch, signIn, appId, server }: Cms): object {
  const base = signIn ?? (backend === 'github' ? undefined : server)
  return {
    name: backend,
    repo: repository,
    branch,
    ...(base && { base_url: base.replace(/\/+$/, '') }),
    ...(appId && { auth_type: 'pkce', app_id: appId }),
    ...(server && { api_root: new URL(API[backend], server.endsWith('/') ? server : `${server}/`).href }),
  }
}
