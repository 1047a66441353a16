/** 20 lower-case letters and digits: request ids and photo names. Unique, not secret. */
export function randomId(): string {
  let id = ''
  while (id.length < 20) id += Math.random().toString(36).slice(2)
  return id.slice(0, 20)
}
