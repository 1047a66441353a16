/** The browser shows a file in a tab of its own. */
export function openDocument(url: string): Promise<boolean> {
  return Promise.resolve(window.open(url, '_blank', 'noopener') !== undefined)
}
