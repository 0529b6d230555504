import type { Colors, Look } from '../model/look.ts'
import { contrast, PAPER, TYPEFACES } from '../model/look.ts'
import type { Fields } from './fields.ts'
import { namesUnder } from './keys/key.ts'
import { COLOR, COUNT, SCRIPT, SHOWN_PICTURE, SITE } from './keys/site.ts'

const PICTURE = new RegExp(SHOWN_PICTURE)
/** WCAG 2.2, 1.4.3: text against what it stands on. */
const LEAST_CONTRAST = 4.5

/** How the site looks, as far as `site.yaml` says; what is wrong is noted in the fields. */
export function readLook(fields: Fields): Look {
  const colors = readColors(fields.group('colors'))
  const logo = readPicture(fields, 'logo')
  const icon = readPicture(fields, 'icon')
  const menu = fields.texts('menu')
  const [footer, author] = [fields.text('footer'), fields.text('author')]
  const homeStories = readCount(fields, 'homeStories')
  return {
    typeface: fields.oneOf('typeface', TYPEFACES) ?? 'newsreader',
    meta: readMeta(fields.group('head')),
    scripts: (fields.texts('scripts') ?? []).filter((address) => isScript(fields, address)),
    ...(colors && { colors }),
    ...(logo && { logo }),
    ...(icon && { icon }),
    ...(menu && { menu }),
    ...(footer && { footer }),
    ...(author && { author }),
    ...(homeStories !== undefined && { homeStories }),
  }
}

function readColors(group: Fields | undefined): Colors | undefined {
  if (!group) return undefined
  group.allow(namesUnder(SITE, 'colors'))
  return { link: readModes(group.group('link')), mark: readModes(group.group('mark')) }
}

function readModes(group: Fields | undefined): Colors['link'] {
  if (!group) return {}
  group.allow(['light', 'dark'])
  return Object.fromEntries((['light', 'dark'] as const).flatMap((mode) => readColor(group, mode)))
}

/** A color that can be read on the pages of a mode. */
function readColor(group: Fields, mode: 'light' | 'dark'): readonly (readonly [typeof mode, string])[] {
  const color = group.text(mode)
  if (color === undefined) return []
  if (!new RegExp(COLOR).test(color)) {
    group.note(mode, 'bad-value', `expected a color such as "#1b4b72", in quotes, found “${color}”`)
    return []
  }
  const least = Math.min(...PAPER[mode].map((paper) => contrast(color, paper)))
  if (least < LEAST_CONTRAST) {
    const advice = mode === 'light' ? 'a darker one' : 'a lighter one'
    group.note(
      mode,
      'low-contrast',
      `${color} on the pages’ ${mode} ground has a contrast of ${least.toFixed(1)}, and text needs ${LEAST_CONTRAST}: choose ${advice}`,
    )
    return []
  }
  return [[mode, color]]
}

/** A file of `content/static`, by its path there. */
function readPicture(fields: Fields, key: 'logo' | 'icon'): string | undefined {
  const path = fields.text(key)?.replace(/^(?:content\/)?static\//, '')
  if (path === undefined || PICTURE.test(path)) return path
  fields.note(key, 'bad-value', `expected a picture of content/static such as logo.svg, found “${path}”`)
  return undefined
}

function readMeta(group: Fields | undefined): Readonly<Record<string, string>> {
  if (!group) return {}
  return Object.fromEntries(group.keys.map((name) => [name, group.text(name) ?? '']))
}

function isScript(fields: Fields, address: string): boolean {
  if (new RegExp(SCRIPT).test(address) && URL.canParse(address)) return true
  fields.note('scripts', 'bad-url', `expected the address of a script that starts with https://, found “${address}”`)
  return false
}

function readCount(fields: Fields, key: string): number | undefined {
  const text = fields.text(key)
  if (text === undefined || new RegExp(COUNT).test(text)) return text === undefined ? undefined : Number(text)
  fields.note(key, 'bad-value', `expected a number from 1 to 999, found “${text}”`)
  return undefined
}
