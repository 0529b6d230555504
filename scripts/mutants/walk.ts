import { parse } from '@babel/parser'

/** A node of the syntax tree, in ESTree's names as Babel gives them; `start` and `end` are offsets in the text. */
export interface Syntax {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [property: string]: unknown
}

/** Where a node stands: what holds it, and under which name. */
export interface Held {
  readonly node: Syntax
  readonly parent: Syntax
  readonly key: string
  /** Of all nodes around it, the outermost first. */
  readonly around: readonly Syntax[]
}

/** Wrapped about a value, these are no types. */
const ABOUT_VALUES = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'])

/** Every node of a module that does something when it runs: no types, no imports. Throws a SyntaxError. */
export function* walkModule(text: string): Generator<Held> {
  const { program } = parse(text, {
    sourceType: 'module',
    plugins: ['typescript', 'jsx', 'explicitResourceManagement'],
  })
  yield* walk(program as unknown as Syntax, [])
}

function* walk(parent: Syntax, around: readonly Syntax[]): Generator<Held> {
  const inside = [...around, parent]
  for (const [key, value] of Object.entries(parent)) {
    for (const node of Array.isArray(value) ? value : [value]) {
      if (!isSyntax(node) || isType(node) || node.type === 'ImportDeclaration') continue
      yield { node, parent, key, around: inside }
      yield* walk(node, inside)
    }
  }
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

function isType({ type }: Syntax): boolean {
  return (type.startsWith('TS') && !ABOUT_VALUES.has(type)) || type.startsWith('Comment')
}
