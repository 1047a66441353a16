import type { Grant } from '#shared/people/person'
import { roleNames } from '#shared/people/role'

/** 联络员; 联络员（代石演示） while one stands in for somebody. */
export function roleTitle({ role, standsFor }: Pick<Grant, 'role' | 'standsFor'>): string {
  return standsFor ? `${roleNames[role]}（代${standsFor.name}）` : roleNames[role]
}
