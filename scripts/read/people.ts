import { wordsOf } from './words.ts'

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const BY = /^(?:by|von|par|por|di|door|av|af)\s+(?=\p{Lu})/iu
/** Logins that stand where a person should. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|webmaster|root|user|author|unknown|none|null|undefined|no-?reply|info|news ?desk)$/i
const PARTED = /\s*[;|]\s*|\s+(?:and|et|und|y|e|en|och|og|i|и|ve|dan)\s+|\s+&\s+|\s*,\s*|\s*[、，]\s*/u

/** The people that a carrier names as authors, each once: `jane@paper.example (Jane Doe)`, `Jane Doe <jane@…>`, `By Jane Doe and John Roe`. */
export function peopleOf(written: readonly (string | undefined)[]): readonly string[] {
  const names = written.flatMap((one) => splitPeople(wordsOf(one ?? '')))
  return [...new Set(names)].filter((name) => name !== '' && !NOBODY.test(name) && !/^https?:/i.test(name))
}

function splitPeople(written: string): readonly string[] {
  const named = /^[^\s@()]+@[^\s@()]+\s*\(([^()]+)\)$/.exec(written)?.[1] ?? written.replace(MAIL, '')
  const name = named
    .replace(/\(\s*\)|<\s*>|\bmailto:/g, '')
    .replace(BY, '')
    .replace(/^[\s,"']+|[\s,"']+$/g, '')
  const parts = name.split(PARTED).map((part) => part.trim())
  // “Doe, Jane” and “Ministry of Trade and Industry” are one.
  const arePeople = parts.length > 1 && parts.every(isFullName)
  return arePeople || /[;|、，]/.test(name) ? parts : [name]
}

function isFullName(part: string): boolean {
  const words = part.split(/[\s·]+/)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}|^\p{Lo}|^(?:de|da|del|van|von|der|den|bin|al-|el|la|di|ter|dos|du)/u.test(word))
  )
}
