/** A list in parts of at most `size`, in order. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_one, i) =>
    all.slice(i * size, (i + 1) * size),
  )
}
