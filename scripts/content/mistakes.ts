/** A mistake in YAML as a person would tell it: where, and how to mend it. */
export interface Mistake {
  /** From 1, of the YAML. */
  readonly line: number
  readonly message: string
  /** The line as it is meant, where there is no doubt. */
  readonly meant?: string
}

/** What the parser of YAML found: its code and the place in the text. */
export interface YamlFault {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

type Diagnosis = (lines: readonly string[], line: number, fault: YamlFault) => Mistake | undefined

/** Asked in this order: the first that fits the lines is the mistake. The parser itself often stops a line later, and for another reason. */
const diagnoses: readonly Diagnosis[] = [
  tabAsIndent,
  otherBlank,
  twice,
  curlyQuotes,
  noBlankAfterColon,
  unclosed,
  afterQuote,
  colonInText,
  reservedStart,
  indentedKey,
]

/** The usual mistake that made YAML unreadable, by the lines themselves; what the parser says where none of them fits. */
export function explainFault(yaml: string, fault: YamlFault): Mistake {
  const lines = yaml.split('\n')
  const line = yaml.slice(0, fault.pos[0]).split('\n').length
  for (const diagnose of diagnoses) {
    const mistake = diagnose(lines, line, fault)
    if (mistake) return mistake
  }
  return { line, message: `not YAML: ${fault.message.split('\n')[0]}; expected lines of the form “key: value”` }
}

/** `\tname: Paper` */
function tabAsIndent(lines: readonly string[], line: number): Mistake | undefined {
  const at = findFrom(lines, line, /^ *\t/)
  return at === undefined
    ? undefined
    : {
        line: at,
        message: 'a tab stands before the key; YAML wants spaces: put two spaces in its place',
        meant: lineAt(lines, at).replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  ')),
      }
}

/** A no-break or ideographic space, as web pages and phones write them. */
function otherBlank(lines: readonly string[], line: number): Mistake | undefined {
  const at = findFrom(lines, line, /^[ ]*[\u00A0\u2000-\u200B\u202F\u3000]|^[\w-]+:[\u00A0\u202F\u3000]|^[\w-]+：/)
  return at === undefined
    ? undefined
    : {
        line: at,
        message: 'a blank or colon here is not the plain one; type it anew: “key: value”',
        meant: lineAt(lines, at)
          .replace(/^[\s\u200B]+/u, (blanks) => ' '.repeat(blanks.replaceAll('\u200B', '').length))
          .replace(/^( *[\w-]+)(?::[\u00A0\u202F\u3000]+|：\s*)/u, '$1: '),
      }
}

function twice(lines: readonly string[], line: number, { code }: YamlFault): Mistake | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined
  const [, indent = '', key = ''] = /^(\s*)([^\s:][^:]*):/.exec(lines[line - 1] ?? '') ?? []
  const first = lines.slice(0, line - 1).findLastIndex((text) => text.startsWith(`${indent}${key}:`)) + 1
  return { line, message: `“${key || 'this key'}” stands here a second time, after line ${first}; keep one of them` }
}

/** `title: “A: b”`, which curly quotes do not hold together. */
function curlyQuotes(lines: readonly string[], line: number): Mistake | undefined {
  const [, start = '', value = ''] = /^(\s*(?:- +)?[\w-]+: +)([“”„‘’«‹].*)$/.exec(lines[line - 1] ?? '') ?? []
  if (!value) return undefined
  const inner = value.replace(/^[“”„‘’«‹]\s*|\s*[“”‘’»›]\s*$/g, '')
  return {
    line,
    message: `the curly quotes “…” do not hold the value together; write straight ones: ${start.trim()} ${quote(inner)}`,
    meant: start + whole(inner),
  }
}

/** `title:Ferry` */
function noBlankAfterColon(lines: readonly string[], line: number): Mistake | undefined {
  const at = findFrom(lines, line, /^ *[A-Za-z]+:(?!\/\/)[^\s:]/)
  const [, key = '', value = ''] = /^ *([A-Za-z]+):(.*)$/.exec(lines[(at ?? 0) - 1] ?? '') ?? []
  return at === undefined
    ? undefined
    : {
        line: at,
        message: `a blank is missing after the colon; write “${key}: ${value.slice(0, 60)}”`,
        meant: lineAt(lines, at).replace(/^( *[A-Za-z]+:)/, '$1 '),
      }
}

function unclosed(lines: readonly string[], line: number): Mistake | undefined {
  for (let at = line; at > Math.max(0, line - 50); at--) {
    const [, value = ''] = /^\s*(?:- +)?(?:[\w-]+: +)?(.*)$/.exec(lines[at - 1] ?? '') ?? []
    const open = value[0]
    if ((open === '"' || open === "'") && value.split(open).length % 2 === 0 && !endsLater(lines, at, open))
      return {
        line: at,
        message: `the quote ${open} that opens here has no second one; close it at the end of the line`,
      }
    if (open === '[' && !value.includes(']') && !endsLater(lines, at, ']'))
      return { line: at, message: 'the list that opens with “[” is not closed; put a “]” at its end' }
    if (open === '{' && !value.includes('}') && !endsLater(lines, at, '}'))
      return { line: at, message: 'the group that opens with “{” is not closed; put a “}” at its end' }
  }
  return undefined
}

/** `title: "Rain" falls` */
function afterQuote(lines: readonly string[], line: number): Mistake | undefined {
  const [, start = '', value = ''] = /^(\s*[\w-]+: +)((["']).*\3\s*[^\s#].*)$/.exec(lines[line - 1] ?? '') ?? []
  const list = /^(\s*[\w-]+: +)(\[.*\]\s*[^\s#].*)$/.exec(lines[line - 1] ?? '')
  if (!value && !list) return undefined
  return {
    line,
    meant: (list?.[1] ?? start) + whole(list?.[2] ?? value),
    message: `the value goes on after its closing ${list ? 'bracket' : 'quote'}; put all of it in quotes: ${(list?.[1] ?? start).trim()} ${quote(list?.[2] ?? value)}`,
  }
}

/** `title: Ferry: a history` */
function colonInText(lines: readonly string[], line: number): Mistake | undefined {
  const [, start = '', value = ''] = /^(\s*(?:- +)?[\w-]+: +)([^"'[{|>].*:(?: .*)?)$/.exec(lines[line - 1] ?? '') ?? []
  return value
    ? {
        line,
        message: `a value with a colon in it needs quotes; write ${start.trim()} ${quote(value)}`,
        meant: start + whole(value),
      }
    : undefined
}

/** `title: @home`, `deck: *note`, `title: %`, `title: | so` */
function reservedStart(lines: readonly string[], line: number): Mistake | undefined {
  const [, start = '', value = ''] = /^(\s*(?:- +)?[\w-]+: +)([@`%&*!|>?].*)$/.exec(lines[line - 1] ?? '') ?? []
  return value
    ? {
        line,
        message: `a value that begins with “${value[0]}” needs quotes; write ${start.trim()} ${quote(value)}`,
        meant: start + whole(value),
      }
    : undefined
}

/** A key that stands further in, or out, than its neighbours. */
function indentedKey(lines: readonly string[], line: number): Mistake | undefined {
  for (const at of [line, line + 1]) {
    const [, blanks = ''] = /^( +)[\w-]+:/.exec(lines[at - 1] ?? '') ?? []
    if (blanks) return { line: at, message: 'this key stands further in than it should; begin it below the key above' }
  }
  return undefined
}

function findFrom(lines: readonly string[], line: number, pattern: RegExp): number | undefined {
  return [line, line + 1, line - 1].find((number) => pattern.test(lines[number - 1] ?? ''))
}

function endsLater(lines: readonly string[], line: number, mark: string): boolean {
  for (const text of lines.slice(line, line + 50)) {
    if (text.includes(mark)) return true
    if (/^[A-Za-z]+:/.test(text)) return false
  }
  return false
}

/** A text in the quotes that need the least escaping, as messages show it. */
function quote(text: string): string {
  return whole(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}

function whole(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

function lineAt(lines: readonly string[], line: number): string {
  return lines[line - 1] ?? ''
}
