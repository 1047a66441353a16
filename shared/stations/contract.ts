import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'
import { DeputyItem } from '#shared/deputies/contract'
import { ReceptionDayView } from '#shared/reception/contract'
import { SiteType } from '#shared/stations/site'

/** Words and state: '开着，到 17:30' · '今天不开' · '放假，2月24日起开'. */
const OpenNow = z.object({ open: z.boolean(), text: z.string() })

export const SiteItem = z.object({
  id: Id,
  type: SiteType,
  name: z.string(),
  unitId: Id,
  unitName: z.string(),
  address: z.string(),
  lon: z.number(),
  lat: z.number(),
  now: OpenNow,
  /** '2月24日接待', '每周四上午', '' */
  nextText: z.string(),
})
export type SiteItem = z.output<typeof SiteItem>

export const stationsActions = {
  'stations.list': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({}),
    output: z.object({ sites: z.array(SiteItem), asOf: z.string() }),
  }),
  'stations.get': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({ id: Id }),
    output: z.object({
      id: Id,
      type: SiteType,
      name: z.string(),
      unit: z.object({ id: Id, name: z.string() }),
      parent: z.nullable(z.object({ id: Id, name: z.string() })),
      address: z.string(),
      lon: z.number(),
      lat: z.number(),
      phone: z.string(),
      now: OpenNow,
      /** The three 定 as sentences: when, where, who. */
      when: z.object({ main: z.string(), sub: z.string() }),
      where: z.object({ main: z.string(), sub: z.string() }),
      people: z.object({ main: z.string(), sub: z.string() }),
      sessions: z.array(ReceptionDayView),
      deputies: z.array(DeputyItem),
      deputiesTotal: z.int(),
      directions: z.string(),
      access: z.array(z.object({ icon: z.enum(['bus', 'wheelchair', 'speech']), text: z.string() })),
      points: z.array(z.object({ id: Id, name: z.string(), now: OpenNow })),
      demo: z.boolean(),
      asOf: z.string(),
    }),
  }),
}
