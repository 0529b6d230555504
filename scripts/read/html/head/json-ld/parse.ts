/** Longer than any that a page needs for its article. */
const LONGEST = 1_000_000
const WRAPPING =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/g

/** The value of a JSON-LD script. Pages write comments around it, raw line breaks in its strings and commas before its brackets; undefined when it is beyond that. */
export function parseLinkedData(script: string): unknown {
  if (script.length > LONGEST) return undefined
  const json = script.replace(WRAPPING, '').trim()
  return parse(json) ?? parse(mend(json)) ?? readPairs(json)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The same JSON with spaces for control characters and without commas that nothing follows. */
function mend(json: string): string {
  const out: string[] = []
  let quoted = false
  let comma = -1
  for (let at = 0; at < json.length; at++) {
    const sign = json[at] ?? ''
    if (quoted) {
      if (sign === '\\') out.push(sign, json[++at] ?? '')
      else out.push(sign < ' ' ? ' ' : sign)
      if (sign === '"') quoted = false
      continue
    }
    if (sign === '"') quoted = true
    if ((sign === '}' || sign === ']') && comma >= 0) out[comma] = ''
    if (sign === ',') comma = out.length
    else if (sign > ' ') comma = -1
    out.push(sign < ' ' ? ' ' : sign)
  }
  return out.join('')
}

const PAIR = /"(headline|datePublished|dateModified|dateCreated|inLanguage|articleSection)"\s*:\s*"([^"\\]{2,400})"/g

/** What can be read of broken JSON: the first of each telling pair of name and string. */
function readPairs(json: string): unknown {
  const thing: Record<string, string> = {}
  for (const [, name = '', value = ''] of json.matchAll(PAIR)) thing[name] ??= value
  return Object.keys(thing).length > 0 ? { '@type': 'Article', ...thing } : undefined
}
