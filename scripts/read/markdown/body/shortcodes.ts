import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Step } from './step.ts'

const embeds: Readonly<Record<string, string>> = parse(
  readFileSync(new URL('../data/embeds.yaml', import.meta.url), 'utf8'),
)

const FENCED = /\{\{[<%]\s*highlight\s+(\S+)[^\n]*?[>%]\}\}\n?([\s\S]*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g
const LIQUID_FENCED = /\{%-?\s*highlight\s+(\S+)[^\n]*?%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g
const SHORTCODE =
  /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:\s+(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`<>%]|[<>%](?!\}\}))+)*)\s*(\/?)\s*[>%]\}\}/g
const RAW = /\{%-?\s*(?:end)?(?:raw|comment)\s*-?%\}/g
const COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{\/\*[\s\S]*?\*\/\}\}/g
const LIQUID = /\{%-?\s*(\w+)([^%]*(?:%(?!\})[^%]*)*)%\}/g
const OUTPUT = /\{\{-?([^{}<>%]*)-?\}\}/g
/** Shortcodes around words that stay. */
const AROUND =
  /^(?:end\w+|center|div|span|p|align|lead|alert|notice|admonition|callout|details|expand|tab|tabs|quote|blockquote|param|rawhtml|md|markdown|panel|hint|note|tip|info|warning|columns?|button)$/i

/** Hugo's shortcodes and Jekyll's tags as what they stand for: pictures, links to what they embed, code; the words between a pair stay. */
export const readShortcodes: Step = (text, leave) =>
  text
    .replace(FENCED, '```$1\n$2\n```')
    .replace(LIQUID_FENCED, '```$1\n$2\n```')
    .replace(COMMENT, '')
    .replace(RAW, '')
    .replace(SHORTCODE, (whole, _kind, closing: string, name: string, written: string) => {
      if (closing) return ''
      const told = tell(name.toLowerCase(), readArguments(written))
      if (told === undefined && !AROUND.test(name)) leave(whole, `shortcode “${name}”`)
      return told ?? ''
    })
    .replace(LIQUID, (whole, name: string, written: string) => {
      const told = tell(name.toLowerCase(), readArguments(written))
      if (told === undefined && !AROUND.test(name)) leave(whole, `tag “${name}”`)
      return told ?? ''
    })
    .replace(OUTPUT, (whole, written: string) => {
      if (!/^\s*(?:site|page|post|include|layout)\.|\|/.test(written)) return whole
      if (!/base_?url|site\.url|relative_url|absolute_url/.test(written)) leave(whole, 'value of a template')
      return ''
    })

interface Arguments {
  readonly named: ReadonlyMap<string, string>
  readonly placed: readonly string[]
}

const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s"'`=]+))/g

function readArguments(written: string): Arguments {
  const named = new Map<string, string>()
  const placed: string[] = []
  for (const [, name, ...values] of written.matchAll(ARGUMENT)) {
    const value = (values.find((text) => text !== undefined) ?? '').replace(/\\(.)/g, '$1')
    if (name) named.set(name.toLowerCase(), value)
    else placed.push(value)
  }
  return { named, placed }
}

/** What a shortcode shows as Markdown; undefined when that is not known. */
function tell(name: string, { named, placed }: Arguments): string | undefined {
  if (name === 'figure' || name === 'img' || name === 'image' || name === 'imgproc') {
    const src = named.get('src') ?? named.get('url') ?? placed[0]
    if (!src) return undefined
    const alt = (named.get('alt') ?? '').replace(/[[\]]/g, '')
    const caption = [named.get('title'), named.get('caption'), named.get('attr')]
      .filter(Boolean)
      .join(' ')
      .replaceAll('"', '”')
    return `\n\n![${alt}](${src.replace(/ /g, '%20')}${caption ? ` "${caption}"` : ''})\n\n`
  }
  const form = embeds[name]
  if (!form) return undefined
  let isWhole = true
  const address = form.replace(/\{([^}]+)\}/g, (_, keys: string) => {
    const value = keys
      .split('|')
      .map((key) => named.get(key) ?? placed[Number(key)])
      .find(Boolean)
    if (!value) isWhole = false
    return encodeURIComponent(value ?? '')
  })
  return isWhole ? `\n\n<${address}>\n\n` : undefined
}
