import type { SessionKind } from '#shared/reception/reception-day'

export const sessionKindNames = {
  ordinary: '代表公开接待日',
  joint: '联合接待',
  chair: '主任接待代表日',
  online: '网上接待',
  mobile: '流动站接待',
  interview: '站内约见',
} as const satisfies Record<SessionKind, string>

/** '局长进站：教育局' or, without a title of its own, the kind's name. */
export function sessionName({ kind, title }: { kind: SessionKind; title: string }): string {
  return title === '' ? sessionKindNames[kind] : title
}
