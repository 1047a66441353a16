/** Fewer than so many would point at somebody: then the number is not said. */
export const fewestSaid = 3
