export interface Destination {
  /** GCJ-02 */
  lon: number
  lat: number
  name: string
  address: string
}
