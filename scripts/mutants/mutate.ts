import { type Held, isSyntax, type Syntax, walkModule } from './walk.ts'

/** A small fault that can be put into a module. */
export interface Mutant {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** What is replaced, as offsets in the text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it does, in a few words: `=== → !==`. */
  readonly what: string
}

type Change = readonly [start: number, end: number, text: string]

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
}

/** Steps of a chain that are left out: `a.filter(b).map(c)` → `a.map(c)`. */
const STEPS = new Set(
  'filter sort toSorted reverse toReversed slice trim trimEnd trimStart normalize toLowerCase toUpperCase replace replaceAll'.split(
    ' ',
  ),
)
const SWAPPED: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  min: 'max',
  max: 'min',
}
const REMOVED = new Set(['ExpressionStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement'])

/** Numbers from here on are limits and measures, one more of which nobody would notice. */
const LARGE = 10

/** Every mutant of a module, in the order of its text. */
export function mutate(file: string, text: string): readonly Mutant[] {
  const mutants: Mutant[] = []
  for (const held of walkModule(text)) {
    for (const [start, end, replacement] of changesOf(held, text)) {
      const line = text.slice(0, start).split('\n').length
      mutants.push({ file, line, start, end, text: replacement, what: tell(text.slice(start, end), replacement) })
    }
  }
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A module's text with a mutant in it. */
export function putIn(text: string, mutant: Mutant): string {
  return text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end)
}

function* changesOf({ node, parent, key, around }: Held, text: string): Generator<Change> {
  const { start, end } = node
  const source = text.slice(start, end)
  if (key === 'test' && parent.type !== 'SwitchCase') {
    if (parent.type !== 'ForStatement' && parent.type !== 'WhileStatement') yield [start, end, 'true']
    yield [start, end, 'false']
  }
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      yield* changeOperator(node, text)
      break
    case 'UnaryExpression':
      if (node.operator === '!') yield [start, end, text.slice(inner(node, 'argument').start, end)]
      break
    case 'ReturnStatement':
      if (isSyntax(node.argument) && !isNothing(node.argument))
        yield [node.argument.start, node.argument.end, 'undefined']
      break
    case 'ArrowFunctionExpression': {
      const body = inner(node, 'body')
      // Parentheses about it stay outside: `() => ({})` has its body within.
      if (body.type !== 'BlockStatement' && !isNothing(body)) yield [body.start, body.end, 'undefined']
      break
    }
    case 'StringLiteral':
      if (!isAddress(parent, key, around)) yield [start, end, node.value === '' ? "'mutant'" : "''"]
      break
    case 'TemplateLiteral':
      if (parent.type !== 'TaggedTemplateExpression' && source !== '``' && !isAddress(parent, key, around))
        yield [start, end, '``']
      break
    case 'BooleanLiteral':
      yield [start, end, String(!node.value)]
      break
    case 'NumericLiteral':
      if (key !== 'key' && Number(node.value) < LARGE) yield [start, end, `${Number(node.value) + 1}`]
      break
    case 'ArrayExpression':
      if ((node.elements as readonly unknown[]).length > 0) yield [start, end, '[]']
      break
    case 'CallExpression':
    case 'OptionalCallExpression':
      yield* changeCall(node)
      break
    default:
      if (REMOVED.has(node.type)) yield [start, end, ';']
  }
}

/** What no caller tells from `undefined`; `false` has its own fault, `true`. */
function isNothing({ type, name, value }: Syntax): boolean {
  return (type === 'Identifier' && name === 'undefined') || (type === 'BooleanLiteral' && value === false)
}

function* changeOperator(node: Syntax, text: string): Generator<Change> {
  const operator = String(node.operator)
  const other = OPERATORS[operator]
  const [left, right] = [inner(node, 'left'), inner(node, 'right')]
  const joinsText = [left, right].some(({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral')
  if (!other || (operator === '+' && joinsText)) return
  const start = text.indexOf(operator, left.end)
  if (start >= 0 && start < right.start) yield [start, start + operator.length, other]
}

function* changeCall(node: Syntax): Generator<Change> {
  const callee = inner(node, 'callee')
  if (!isSyntax(callee.property) || !isSyntax(callee.object)) return
  const name = String(callee.property.name)
  const swapped = Object.hasOwn(SWAPPED, name) ? SWAPPED[name] : undefined
  if (swapped) yield [callee.property.start, callee.property.end, swapped]
  if (STEPS.has(name)) yield [callee.object.end, node.end, '']
}

/** Where a string says what to load or how a thing is called, another one is no fault that anybody makes. */
function isAddress(parent: Syntax, key: string, around: readonly Syntax[]): boolean {
  if (key === 'key' || key === 'source' || parent.type === 'JSXAttribute') return true
  if (parent.type === 'ImportExpression' || parent.type === 'DirectiveLiteral') return true
  return around.some(({ type, callee }) => type === 'NewExpression' && isSyntax(callee) && callee.name === 'URL')
}

function inner(node: Syntax, key: string): Syntax {
  const value = node[key]
  if (!isSyntax(value)) throw new TypeError(`${node.type} has no ${key}`)
  return value
}

function tell(before: string, after: string): string {
  const short = (text: string) => {
    const line = text.replace(/\s+/g, ' ')
    return line.length > 60 ? `${line.slice(0, 59)}…` : line
  }
  return after === '' || after === ';' ? `without ${short(before)}` : `${short(before)} → ${short(after)}`
}
