import type { StoredDocument } from './stored-document'

/**
 * Opens a document in a tab of its own. The tab is opened in the tap itself: a browser lets nobody open one later,
 * when the cloud has answered.
 */
export async function showDocument(load: () => Promise<StoredDocument | undefined>): Promise<boolean> {
  const tab = window.open('', '_blank')
  const found = await load()
  if (tab === null) return found === undefined
  if (found === undefined) tab.close()
  else tab.location.href = found.url
  return true
}

/** A browser keeps none of them here. */
export function dropDocuments(): Promise<void> {
  return Promise.resolve()
}
