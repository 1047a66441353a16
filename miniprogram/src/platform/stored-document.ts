/** A file in the cloud's storage, under an address that holds for an hour. */
export interface StoredDocument {
  url: string
  /** '柳沟镇联络站2月接待日.pdf' */
  fileName: string
}
