import type { Edit, SettingChange } from '#shared/places/setting-change'
import type { County } from '#shared/places/county'
import type { Cursor } from '#shared/kernel/cursor'
import type { Transaction } from '#cloud/kernel/database'
import { expectSeen } from '#shared/reception/rules/decide-rule'
import { find } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'
import { sha256 } from '#cloud/kernel/sha256'
import { changeCounty } from '#cloud/places/store'

export interface Editing {
  by: { _id: string; name: string }
  /** The county's version on the editor's screen. */
  expectVersion: number
  /** What was asked, to know the same request when it comes again. */
  asked: unknown
  now: Date
}

const idOf = (version: number) => `change:${version}`

/**
 * One row of the county's tables, guarded by the county's version, with who changed it from what to what in the same
 * transaction. The same request again finds it done. Five requests.
 */
export function editCounty(
  { by, expectVersion, asked, now }: Editing,
  edit: (county: County, tx: Transaction) => Promise<Edit> | Edit,
): Promise<County> {
  const request = sha256(JSON.stringify([by._id, expectVersion, asked]))
  return changeCounty(async (county, tx) => {
    if (county.version === expectVersion + 1) {
      const last = await tx.read<SettingChange>('settingChanges', idOf(county.version))
      if (last?.asked === request) return county
    }
    expectSeen(county.version, expectVersion, '县里的设置')
    const { county: edited, ...change } = await edit(county, tx)
    const version = county.version + 1
    const who = { byId: by._id, byName: by.name, asked: request }
    const row: SettingChange = { _id: idOf(version), version, at: now.toISOString(), ...who, ...change }
    await tx.insert('settingChanges', [row])
    return { ...edited, version }
  })
}

/** Who changed what, the newest first. */
export function findChanges(cursor: Cursor | null, limit: number): Promise<SettingChange[]> {
  return find<SettingChange>('settingChanges', {
    where: after({}, { field: 'at', direction: 'desc', cursor }),
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}
