import type { ActionName } from '#shared/contract'

type Case = () => Promise<void>

/** A test in which this action is allowed to somebody and does its work; counted by test/walls/actions.test.ts. */
export function allowed(action: ActionName, story: string, run: Case): void {
  test(`${action} allowed: ${story}`, run)
}

/** A test in which this action is refused; for an action open to anybody, a refused input or a foreign id. */
export function refused(action: ActionName, story: string, run: Case): void {
  test(`${action} refused: ${story}`, run)
}
