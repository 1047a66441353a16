import type { ReceptionRule } from '#shared/reception/rule'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Site } from '#shared/stations/site'
import { Fault } from '#shared/kernel/fault'
import { expectSeen } from '#shared/reception/rules/decide-rule'
import { transaction } from '#cloud/kernel/database'
import { changeCounty } from '#cloud/places/store'
import { askReplan, wholeCounty } from '#cloud/reception/plan/store'
import { readSiteWithin, replaceSite } from '#cloud/stations/store'

interface Change<Rule> {
  rule: Rule
  expectVersion: number
  rows: OutboxRow[]
  now: Date
}

/** The county's rule, guarded by the version seen; its sessions are planned anew. The new version. */
export async function saveCountyRule(change: Change<ReceptionRule>): Promise<number> {
  const { rule, expectVersion, rows, now } = change
  await changeCounty(async (county, tx) => {
    expectSeen(county.version, expectVersion, '县里的设置')
    await askReplan(tx, wholeCounty, now)
    await tx.insert('outbox', rows)
    return { ...county, reception: { rule }, version: county.version + 1 }
  })
  return expectVersion + 1
}

/** A site's own rule, or none, guarded by the version seen; its sessions are planned anew. The new version. */
export async function saveSiteRule(site: Site, change: Change<ReceptionRule | null>): Promise<number> {
  const { rule, expectVersion, rows, now } = change
  await transaction(async (tx) => {
    const current = await readSiteWithin(tx, site._id)
    if (!current) throw new Fault('notFound', '找不到这个站，可能已经撤了。请刷新看看。')
    expectSeen(current.ruleVersion, expectVersion, '这条规则')
    await replaceSite(tx, { ...current, receptionRule: rule, ruleVersion: expectVersion + 1 })
    await askReplan(tx, site._id, now)
    await tx.insert('outbox', rows)
  })
  return expectVersion + 1
}
