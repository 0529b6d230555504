import { isSyntax, type Syntax, walkModule } from './walk.ts'

/** Functions in the body of which it is noted that they ran. */
const FUNCTIONS =
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/

/** A module's text that notes which of its functions run, and that it was loaded, through `reached` of the module at `address`. */
export function putProbes(file: string, text: string, address: string): string {
  const probes: (readonly [at: number, text: string])[] = []
  for (const { node } of walkModule(text)) {
    if (!FUNCTIONS.test(node.type) || !isSyntax(node.body)) continue
    const call = `__reached(${JSON.stringify(placeOf(file, node))})`
    const { type, start, end } = node.body
    if (type === 'BlockStatement') probes.push([start + 1, `${call};`])
    else {
      // The arrow may stand before a parenthesis: `() => ({})`.
      probes.push([start, `(${call}, `], [end, ')'])
    }
  }
  let probed = text
  for (const [at, probe] of probes.sort((a, b) => b[0] - a[0])) probed = probed.slice(0, at) + probe + probed.slice(at)
  return `import { reached as __reached } from ${JSON.stringify(address)};__reached(${JSON.stringify(`${file}:0`)});${probed}`
}

/** The places of a module by the offset where its function begins: the innermost function about an offset, or 0 for the module itself. */
export function placesIn(file: string, text: string): (offset: number) => string {
  const functions = [...walkModule(text)].map(({ node }) => node).filter(({ type }) => FUNCTIONS.test(type))
  return (offset) => {
    const around = functions.filter(({ start, end }) => start <= offset && offset < end)
    const innermost = around.reduce<Syntax | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined)
    return innermost ? placeOf(file, innermost) : `${file}:0`
  }
}

function placeOf(file: string, { start }: Syntax): string {
  return `${file}:${start}`
}
