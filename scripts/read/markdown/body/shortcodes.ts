import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Step } from './step.ts'

const embeds: Readonly<Record<string, string>> = parse(
  readFileSync(new URL('../data/embeds.yaml', import.meta.url), 'utf8'),
)

/** Where code begins and ends; what is not closed goes on to the end, as a fence does. */
const CODE = /\{\{[<%]\s*highlight\s+([\w+#.-]+)[^\n{}]*[>%]\}\}\n?|\{%-?\s*highlight\s+([\w+#.-]+)[^\n{}%]*%\}\n?/g
const CODE_END = /\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}|\n?\{%-?\s*endhighlight\s*-?%\}/g
const SHORTCODE =
  /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:\s+(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`<>%{]|[<>%](?!\}\}))+)*)\s*(\/?)\s*[>%]\}\}/g
const RAW = /\{%-?\s*(?:end)?raw\s*-?%\}/g
const COMMENT_MARK = /\{%-?\s*(end)?comment\s*-?%\}|\{\{(\/\*)|(\*\/)\}\}/g
const LIQUID = /\{%-?\s*(\w+)([^%{]*(?:%(?!\})[^%{]*)*)%\}/g
const OUTPUT = /\{\{-?([^{}<>%]*)-?\}\}/g
/** Shortcodes around words that stay. */
const AROUND =
  /^(?:end\w+|center|div|span|p|align|lead|alert|notice|admonition|callout|details|expand|tab|tabs|quote|blockquote|param|rawhtml|md|markdown|panel|hint|note|tip|info|warning|columns?|button)$/i

/** Hugo's shortcodes and Jekyll's tags as what they stand for: pictures, links to what they embed, code; the words between a pair stay. */
export const readShortcodes: Step = (text, leave) =>
  withoutComments(text)
    .replace(CODE, (_, hugo?: string, liquid?: string) => `\n\`\`\`${hugo ?? liquid ?? ''}\n`)
    .replace(CODE_END, '\n```\n')
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

/** A text without the comments of templates, in one pass over their marks; one that is not closed is none. */
function withoutComments(text: string): string {
  let shown = ''
  let from = 0
  let open = -1
  for (const mark of text.matchAll(COMMENT_MARK)) {
    const isEnd = mark[1] !== undefined || mark[3] !== undefined
    if (!isEnd && open < 0) open = mark.index
    if (isEnd && open >= 0) {
      shown += text.slice(from, open)
      from = mark.index + mark[0].length
      open = -1
    }
  }
  return shown + text.slice(from)
}

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
