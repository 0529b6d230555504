/** The folder within a content folder for what is not content: the lock, changes under way, what was fetched when. It may be deleted while no command runs. */
export const CACHE = '.cache'
