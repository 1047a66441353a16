/** Whose turn it can be at a site: its own deputies; a point that has none borrows its station's. */
export function rosterPool<Deputy>(own: readonly Deputy[], ofStation: readonly Deputy[]): readonly Deputy[] {
  return own.length > 0 ? own : ofStation
}
