type Then = (...given: unknown[]) => void

/** Milliseconds: React's work and Taro's setData ask for none, an animation frame for 16. */
const soon = 30

/** Timers of the app that are due at once: while there is one, the screen is older than what the app knows. */
const due = new Set<unknown>()

/** What the bundle gets as `setTimeout` and `clearTimeout`, so that it is known when it is still. */
export const appTimers = {
  setTimeout(then: Then, ms = 0, ...given: unknown[]): unknown {
    if (ms > soon) return setTimeout(then, ms, ...given)
    const timer = setTimeout(() => {
      due.delete(timer)
      then(...given)
    }, ms)
    due.add(timer)
    return timer
  },
  clearTimeout(timer: unknown): void {
    due.delete(timer)
    clearTimeout(timer as NodeJS.Timeout)
  },
}

/**
 * Resolves when everything that the app knows is drawn, in the same turn: what is found now can be tapped now. A row
 * that the app has replaced and not yet drawn anew would swallow the tap, as on a phone.
 */
export async function still(): Promise<void> {
  while (due.size > 0) await turn()
}

export function isStill(): boolean {
  return due.size === 0
}

/** One turn of the loop: promises are kept, what they ask of the app is due. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
