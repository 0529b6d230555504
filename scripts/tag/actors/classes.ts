/** What a run of capitals may be. `other`: a work, an event, a headline's words. */
export const CLASSES = ['person', 'organization', 'place', 'other'] as const
export type NameClass = (typeof CLASSES)[number]
