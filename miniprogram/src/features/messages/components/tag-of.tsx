import type { StatusTag as Tag } from '#shared/messages/views/view'
import { type IconName, iconNames } from '../../../ui/icon'
import { StatusTag } from '../../../ui/status-tag'

const isIcon = (name: string): name is IconName => (iconNames as readonly string[]).includes(name)

/** The cloud's tag as drawn; an icon this version does not know is left out. */
export function TagOf({ tag: { word, tone, icon } }: { tag: Tag }) {
  return (
    <StatusTag tone={tone} {...(isIcon(icon) && { icon })}>
      {word}
    </StatusTag>
  )
}
