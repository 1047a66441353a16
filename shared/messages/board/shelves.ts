import type { Message } from '#shared/messages/message'
import { sameWordsKey } from '#shared/messages/intake/same-words'

interface Shelf {
  unitId?: string | undefined
  villageId?: string | undefined
  category?: string | undefined
}

/** 'all', 'unit:U05', 'village:U05V01+urban': the place on the board, as narrow as it was asked for. */
export function shelfOf({ unitId, villageId, category }: Shelf): string {
  const place = villageId ? `village:${villageId}` : unitId ? `unit:${unitId}` : 'all'
  return category ? `${place}+${category}` : place
}

/** Every shelf a message stands on; none unless it is published. */
function shelvesOf({ publication, unitId, villageId, category }: Message): string[] {
  if (publication !== 'published') return []
  return [{}, { unitId }, { villageId }].flatMap((place) => [shelfOf(place), shelfOf({ ...place, category })])
}

/** What the document is found by besides its own fields: on the board, and among the very same words. */
export function keysOf(message: Message): { shelves: string[]; sameWords: string } {
  return { shelves: shelvesOf(message), sameWords: sameWordsKey(message) }
}
