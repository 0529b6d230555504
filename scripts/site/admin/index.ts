import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Cms } from '../../content/cms.ts'
import type { Content } from '../../content/index.ts'
import { nameFile } from '../../content/name.ts'
import { Problem } from '../../model/problem.ts'
import type { Site } from '../../model/story.ts'
import { xml } from '../feeds/xml.ts'
import { copy } from '../kept/copy.ts'
import type { Standing } from '../kept/standing.ts'
import type { Page } from '../page.ts'
import { editorPolicy } from '../policy.ts'
import { writeConfig } from './config.ts'
import { ADMIN, EDITOR, findEditor } from './package.ts'
import { findShort, leaveAlone, tellShort } from './short.ts'

/** Where its package is, below that. */
const SCRIPTS = `${ADMIN}cms/`

/** A site's web editor. */
export interface Admin {
  readonly pages: readonly Page[]
  /** Files of the package, by where they stand on the site. */
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

export const NO_ADMIN: Admin = { pages: [], files: new Map(), problems: [] }

/** The page, configuration and script of the web editor of a content folder. */
export function createAdmin(folder: string, cms: Cms, content: Content): Admin {
  const { site } = content
  const found = findEditor(folder)
  const short = findShort(content)
  const page = (path: string, text: () => string): Page => ({ path: ADMIN + path, content: text })
  const missing = new Problem(
    { file: nameFile(join(folder, 'cms.yaml')) },
    'no-editor',
    `the web editor is a package of its own, which is not there: npm install ${EDITOR}`,
  )
  return {
    pages: [
      page('index.html', () => writePage(cms, site)),
      page('start.js', () => `import CMS from './cms/index.js'\n\nCMS.init()\n`),
      page('config.yml', () => writeConfig(cms, site, basename(resolve(folder)), leaveAlone(short))),
    ],
    files: new Map(found ? listScripts(found) : []),
    problems: [...(found ? [] : [missing]), ...short.map(tellShort)],
  }
}

/** Copies the package's files into the output folder. */
export async function copyAdmin(standing: Standing, { files }: Admin): Promise<void> {
  for (const [path, file] of files) await copy(file, path, standing)
}

function listScripts(folder: string): readonly (readonly [path: string, file: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [SCRIPTS + file.slice(folder.length + 1).replaceAll('\\', '/'), file] as const)
}

/** Whom the editor asks, beside a server or service of the site's own: interfaces and sign-in; pictures of people. */
const HOSTS: Readonly<Record<Cms['backend'], { readonly api: readonly string[]; readonly faces: readonly string[] }>> =
  {
    github: {
      api: ['https://api.github.com'],
      faces: ['https://avatars.githubusercontent.com'],
    },
    gitlab: {
      api: ['https://gitlab.com'],
      faces: ['https://gitlab.com', 'https://secure.gravatar.com'],
    },
    gitea: { api: ['https://gitea.com'], faces: ['https://gitea.com'] },
  }

/** Without `</body>`, which HTML lets out: a page that has it is loaded anew while the site is served, and what was typed would be lost. */
function writePage({ backend, signIn, server }: Cms, { title, language }: Site): string {
  const own = [signIn, server].flatMap((address) => (address ? [new URL(address).origin] : []))
  const { api, faces } = HOSTS[backend]
  const policy = editorPolicy(server ? own : [...api, ...own], server ? own : faces)
  return `<!doctype html>
<html lang="${xml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${xml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${xml(title)}</title>
<link rel="cms-config-url" type="text/yaml" href="config.yml">
<script type="module" src="start.js"></script>
</head>
<body>
`
}
