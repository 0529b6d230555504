import parser from 'robots-parser'

/** What a host's robots.txt (RFC 9309) lets programs read. */
export interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined
}

// The package's types describe a default export; what it gives is the function itself.
const parse = parser as unknown as (address: string, text: string) => Robots

/** The rules of a robots.txt; an empty text allows everything. */
export function readRobots(address: string, text: string): Robots {
  return parse(address, text)
}
