import { fillTemplate } from './template.ts'

/** The hosts that a site can have files for: where each file stands in its folder, and the file here that it is made of. */
export const HOSTS = {
  github: { '.github/workflows/publish.yml': 'publish.yml', '.github/workflows/check.yml': 'check.yml' },
  gitlab: { '.gitlab-ci.yml': 'gitlab-ci.yml' },
  netlify: { 'netlify.toml': 'netlify.toml' },
  cloudflare: { 'wrangler.toml': 'wrangler.toml' },
  vercel: { 'vercel.json': 'vercel.json' },
  s3: { 'host/publish.sh': 'publish.sh' },
  nginx: { 'host/nginx.conf': 'nginx.conf' },
  apache: { 'host/apache.conf': 'apache.conf' },
  caddy: { 'host/Caddyfile': 'Caddyfile' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

export type Host = keyof typeof HOSTS

/** The hosts by the names that the command line knows them by. */
export const HOST_NAMES = Object.keys(HOSTS) as readonly Host[]

/** Whether a host builds the site itself, from its repository. */
export function isBuiltBy(host: Host): boolean {
  return !['s3', 'nginx', 'apache', 'caddy'].includes(host)
}

/** What a host's files are filled with. */
export interface Hosted {
  readonly name: string
  /** Where the site will stand. */
  readonly url: string
  /** The folder of the built site on the machine that serves it. */
  readonly root: string
}

/** The files that a host asks for, by their paths in the site's folder. */
export function writeHostFiles(host: Host, { name, url, root }: Hosted): Readonly<Record<string, string>> {
  const { hostname, pathname } = new URL(url)
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`
  const values: Readonly<Record<string, string>> = { name, root, hostname, base }
  return Object.fromEntries(
    Object.entries(HOSTS[host]).map(([path, file]) => [path, fillTemplate(`hosts/${host}/${file}`, values)]),
  )
}
