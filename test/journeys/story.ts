import type { Setting } from './setting'

type Step = () => Promise<void>

/**
 * Steps of one story. After one fails the rest fail at once, instead of each waiting for what cannot come, and
 * every screen of that moment is in test-results/.
 */
export function story(setting: () => Setting): (name: string, step: Step) => void {
  let broken: string | undefined
  return (name, step) =>
    it(name, async () => {
      if (broken !== undefined) throw new Error(`the story broke at: ${broken}`)
      try {
        await step()
      } catch (error) {
        broken = name
        await setting().showAll(name)
        throw error
      }
    })
}
