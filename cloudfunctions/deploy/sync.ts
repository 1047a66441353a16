import CloudBase from '@cloudbase/manager-node'
import { collections } from '../schema'
import { syncDatabase, type SyncedCollection } from './sync-database'

const { ENV_ID: envId, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env

function line({ name, created, indexed, unknown }: SyncedCollection): string {
  const did = [created && '新建', indexed.length > 0 && `建了索引 ${indexed.join('、')}`].filter(Boolean)
  const left = unknown.length > 0 ? `；另有不认识的索引 ${unknown.join('、')}，没有动它` : ''
  return `${name}：${did.join('，') || '已经是对的'}${left}`
}

async function main(): Promise<void> {
  if (!envId || !secretId || !secretKey) {
    console.error(
      '要先设好三个环境变量：ENV_ID、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY。什么也没有改。',
    )
    process.exitCode = 1
    return
  }
  const manager = new CloudBase({ envId, secretId, secretKey })
  await syncDatabase(manager, collections, (synced) => console.log(line(synced)))
  console.log(`${collections.length} 个集合都在，只有云函数读写得到。`)
}

main().catch((error: unknown) => {
  console.error(
    `没有做完：${error instanceof Error ? error.message : String(error)}。改好再运行一次，做过的不会重做。`,
  )
  process.exitCode = 1
})
