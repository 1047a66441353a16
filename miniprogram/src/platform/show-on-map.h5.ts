import type { Destination } from './destination'

/** A phone's browser hands the link to its map; a computer without one does nothing. */
export function showOnMap({ lon, lat, name }: Destination): Promise<void> {
  window.location.assign(`geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(name)})`)
  return Promise.resolve()
}
