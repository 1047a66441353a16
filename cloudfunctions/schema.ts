/** One index: its keys in order, 1 ascending or -1 descending; a key into an array makes it multikey. */
export interface IndexSchema {
  name: string
  keys: readonly (readonly [field: string, direction: 1 | -1])[]
  unique?: true
}

/** One collection: who may reach it from outside (nobody), whether it grows without bound, its indexes. */
export interface CollectionSchema {
  name: string
  access: 'ADMINONLY'
  /** A query over a growing collection needs an index and a limit; the local cloud warns without. */
  growing: boolean
  indexes: readonly IndexSchema[]
}

/** 'owner.kind owner.id -dueBy' → an index of that name and those keys; '-' is descending. */
function index(keys: string, unique?: true): IndexSchema {
  const parsed = keys
    .split(' ')
    .map((key) => (key.startsWith('-') ? ([key.slice(1), -1] as const) : ([key, 1] as const)))
  const name = parsed.map(([field]) => field.replaceAll('.', '_')).join('-')
  return unique ? { name, keys: parsed, unique } : { name, keys: parsed }
}

function grows(name: string, ...indexes: IndexSchema[]): CollectionSchema {
  return { name, access: 'ADMINONLY', growing: true, indexes }
}

function small(name: string, ...indexes: IndexSchema[]): CollectionSchema {
  return { name, access: 'ADMINONLY', growing: false, indexes }
}

/** Every collection, declared once for the local cloud and for deployment. */
export const collections: readonly CollectionSchema[] = [
  small('county'),
  small('stations'),
  small('replans'),
  grows(
    'deputies',
    index('siteId status order'),
    index('unitId status order'),
    index('mandates.constituencyId status order'),
  ),
  small('deputyGroups'),
  small('terms'),
  grows(
    'receptionDays',
    index('siteId effective'),
    index('siteId scheduled'),
    index('effective'),
    index('deputyIds effective'),
    index('duties.deputyId effective'),
    index('duties.askedId'),
    index('duties.swap.deputyId'),
  ),
  grows(
    'bookings',
    index('hold', true),
    index('standsFor', true),
    index('sessionId slot'),
    index('openid -at -_id'),
    index('state offerUntil'),
    index('state at'),
  ),
  grows('dutySlots', index('siteId date'), index('deputyIds date'), index('date')),
  grows(
    'notices',
    index('shelf -publishedAt -_id'),
    index('desk -touchedAt -_id'),
    index('desk unitId -touchedAt -_id'),
    index('desk siteId -touchedAt -_id'),
    index('state publishAt'),
    index('fanOut.phase'),
    index('activity.day'),
    index('activity.answerBy'),
  ),
  grows('noticeReadings', index('noticeId _id'), index('noticeId receiptAt'), index('openid')),
  grows('attendance', index('noticeId')),
  grows(
    'people',
    index('grants.unitId'),
    index('grants.deputyId'),
    index('grants.role'),
    index('away.to'),
    index('standsFor.personId'),
  ),
  grows('bindings', index('personId')),
  grows('invites', index('code', true)),
  grows(
    'messages',
    // The cloud takes twenty a collection: a deputy's few finished ones are sorted, the county searches town by town.
    index('queryCode', true),
    index('number'),
    index('authorOpenid -submittedAt -_id'),
    // What stands behind `_id` is read from the keys alone: the queues' counts, and what a queue is narrowed by.
    index('owner.kind owner.id stage dueBy _id overdue unitId villageId category kind'),
    index('unitId stage dueBy _id overdue villageId category kind'),
    index('unitId stage -submittedAt -_id villageId'),
    index('leadUnit stage dueBy _id overdue unitId villageId category kind'),
    index('leadUnit stage -submittedAt -_id'),
    index('coUnits stage dueBy _id overdue'),
    index('watcherId stage dueBy _id overdue'),
    index('stage dueBy _id overdue category kind'),
    index('stage -submittedAt -_id'),
    index('unitId unseen.since _id'),
    index('supervised unitId stage dueBy _id'),
    index('siteId -submittedAt -_id'),
    index('unitId terms'),
    index('shelves -publicCase.publishedAt -_id'),
    index('sameWords submittedAt'),
    index('mergedInto'),
    index('traces'),
  ),
  grows('discards'),
  grows('originals', index('messageId')),
  grows('erasures', index('state')),
  grows(
    'suggestions',
    index('holders state dueBy _id'),
    index('holders state -touchedAt -_id'),
    index('holders ledgers.congress.year ledgers.congress.number _id'),
    index('holders ledgers.government.year ledgers.government.number _id'),
    index('alarmAt'),
    index('linkDue'),
  ),
  small('mailboxes'),
  grows('mailboxOpenings', index('siteId -day -_id')),
  grows('outbox', index('recipient -at -_id'), index('state urgency _id')),
  grows('subscribers', index('follows _id')),
  grows(
    'deliveries',
    index('state urgency sendAt _id'),
    index('outboxId'),
    index('subject.id state'),
    index('openid state sendAt'),
    index('unitId state -at'),
    index('callBy'),
  ),
  grows(
    'calls',
    index('desk overAt dueAt _id'),
    index('desk -overAt -_id'),
    index('desk subject.id overAt dueAt _id'),
    index('subject.id overAt'),
    index('who overAt'),
    index('watched'),
  ),
  grows('callOrders', index('state at'), index('subject.id state')),
  grows(
    'phoneBook',
    index('key', true),
    index('unitId endedAt -consentAt -_id'),
    index('unitId _id'),
    index('villageId _id'),
    index('deputyId'),
  ),
  grows('reveals', index('by day'), index('what')),
  grows(
    'issueLists',
    index('state -openedAt -_id'),
    index('unitId state -openedAt -_id'),
    index('unitIds state -openedAt -_id'),
    index('state tellOn'),
  ),
  grows(
    'campaigns',
    index('shelf -from -_id'),
    index('desk -touchedAt -_id'),
    index('desk unitId -touchedAt -_id'),
    index('tickOn'),
  ),
  grows(
    'opinions',
    // Shelves are a few words each: one index serves all, by part, by standing and by mark.
    index('campaignId shelves -at -_id'),
    index('campaignId openid'),
    index('openid'),
  ),
  grows(
    'mediations',
    index('holders -day -_id'),
    index('holders state -day -_id'),
    index('holders recheckOn'),
    index('day'),
    index('remindOn'),
    index('messageId'),
  ),
  small('phraseBooks'),
  grows('settingChanges', index('-at -_id')),
  grows('counters'),
  grows('mediaChecks'),
  small('auditDigests'),
  small('figures'),
]
