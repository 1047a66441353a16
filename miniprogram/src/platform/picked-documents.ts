/** A file somebody chose, kept until it is sent. */
export interface PickedDocument {
  name: string
  size: number
  /** A path on the phone, the file itself in the browser. */
  source: unknown
}

/** Where it goes in the cloud's storage: the ending is only a hint, the cloud looks at the bytes. */
export function documentPath(prefix: string, id: string, name: string): string {
  const ending = /\.(pdf|jpe?g|png)$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  return `${prefix}${id}.${ending}`
}
