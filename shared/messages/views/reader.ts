/** For whom a sentence is written: the author is 您, whoever handles it is at work. */
export type Reader = 'author' | 'staff'

/** Names that neither the message nor the county holds; the cloud reads them from the station and the deputy. */
export interface Names {
  siteName: string
  sitePhone: string
  deputyName: string | null
}
