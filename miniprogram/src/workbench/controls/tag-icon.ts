import { iconNames, type IconName } from '../../ui/icon'

/** The cloud names an icon; a name this version does not know is left out, the word stays. */
export function tagIcon(name: string): IconName | undefined {
  return iconNames.find((known) => known === name)
}
