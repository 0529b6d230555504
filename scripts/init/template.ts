import { readFileSync } from 'node:fs'

/** A file of `data/` with the values in the place of their names, `{{url}}`. Other double braces stay, as workflows have: `${{ … }}`. */
export function fillTemplate(path: string, values: Readonly<Record<string, string>>): string {
  return readTemplate(path).replace(/(?<!\$)\{\{(\w+)\}\}/g, (all, key: string) => values[key] ?? all)
}

/** A file of `data/` as it is, with the line ends that every system reads. */
export function readTemplate(path: string): string {
  return readFileSync(new URL(`data/${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')
}
