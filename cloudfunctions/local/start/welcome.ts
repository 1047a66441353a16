import type { Role } from '#shared/people/role'
import { roleNames } from '#shared/people/role'
import type { Database } from '../database/database'
import { identities, type Identity } from '../doors/identities'

const shown: readonly Role[] = [
  'resident',
  'deputy',
  'liaisonOfficer',
  'townshipOffice',
  'handlingUnit',
  'countyOffice',
]

function line(role: Role, { openid, name, unit }: Identity): string {
  return `  ${roleNames[role].padEnd(8, '　')}${name}${unit === '' ? '' : `（${unit}）`}  x-openid: ${openid}`
}

/** The code that makes the first county officer, while nobody has used it. */
function officerCode(database: Database): string | undefined {
  const officers = database
    .dump('people')
    .filter(({ grants }) => JSON.stringify(grants ?? []).includes('"countyOffice"'))
    .map(({ _id }) => _id)
  const invite = database
    .dump('invites')
    .find(({ personId, usedAt }) => officers.includes(personId) && (usedAt ?? null) === null)
  return typeof invite?.code === 'string' ? invite.code : undefined
}

/** What to open and whom to be. */
export function welcome(url: string, database: Database): string {
  const known = identities(database)
  const people = shown.flatMap((role) => {
    const one = known.find(({ roles }) => roles.includes(role))
    return one === undefined ? [] : [line(role, one)]
  })
  const code = officerCode(database)
  return [
    '',
    `人大代表联络站已经在这台电脑上运行，请用浏览器打开：${url}`,
    '页面上“换个身份”可以换成下面任何一位（都是演示人物，其余见 /local/identities）：',
    ...people,
    ...(code === undefined
      ? []
      : [`第一位县人大工作人员的绑定码：${code}（在“我的 → 输入邀请码”里填写，只能用一次）`]),
    '按 Ctrl+C 停止。数据留在数据文件夹里，下次打开还在；npm start -- --reset 重新生成演示县。',
    '',
  ].join('\n')
}
