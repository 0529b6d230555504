/** `21:37`, `9.15 pm`, `14h05`: what each post of a live page begins with. */
export const CLOCK = /^\d{1,2}(?:[:.]\d{2}|h\d{2})(?:\s?(?:[ap]\.?m\.?|uhr|gmt|bst|cet|et|h))*$/iu
/** A live page has so many posts at least. */
export const FEWEST_POSTS = 3
