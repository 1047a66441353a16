import { type Grant, Person } from '#shared/people/person'

interface Over {
  /** 甲 and his id, if left out. */
  name?: string
  away?: Person['away']
  unitId?: string
  /** He is a deputy then, and no officer. */
  deputyId?: string
  grant?: Partial<Grant>
}

/** A liaison officer, or a deputy. */
export function anOfficer(
  id: string,
  { name = `甲${id}`, away, unitId = 'U05', deputyId, grant }: Over = {},
): Person {
  const role = deputyId === undefined ? 'liaisonOfficer' : 'deputy'
  return Person.parse({
    _id: id,
    name,
    title: '演示',
    grants: [
      {
        role,
        unitId,
        siteId: `S${unitId}`,
        deputyId: deputyId ?? null,
        reportOfficer: false,
        termId: 'T1',
        until: '2027-12-31',
        ...grant,
      },
    ],
    ...(away && { away }),
    demo: true,
  })
}
