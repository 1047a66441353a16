import type { Told } from './call-panel'

/** What was written down, for the toast. */
export function toldWords({ call: { name }, outcome }: Told): string {
  switch (outcome) {
    case 'reached':
      return `${name}打通了，记下了`
    case 'notReached':
      return `${name}没打通，还留在单子上`
    case 'wrongNumber':
      return `${name}的号码记成不对了，请到电话本里改`
    case 'notNeeded':
      return `${name}不用打了，记下了`
  }
}
