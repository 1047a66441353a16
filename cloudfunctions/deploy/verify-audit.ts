import type { Finding } from '#cloud/messages/audit/verify'

function words(finding: Finding): string {
  if (finding.kind === 'row')
    return `留言 ${finding.messageId} 的第 ${finding.version} 步被改过、删过或多出来了。`
  const from = finding.after === '' ? '最前面' : `${finding.after} 之后`
  return `${finding.day} 的当日总账对不上：${from}到 ${finding.upTo} 之间，有留言被删掉或整条改写过。`
}

/** Needs the environment of the SDK: TCB_ENV, TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY. Only reads. */
async function main(): Promise<void> {
  process.env.SILENCE ??= 'true'
  const { verifyAudit } = await import('#cloud/messages/audit/verify')
  const { messages, days, findings } = await verifyAudit()
  for (const finding of findings) console.error(words(finding))
  const result = findings.length === 0 ? '都对得上' : `${findings.length} 处对不上`
  console.log(`查了 ${messages} 件留言的每一步和 ${days} 天的总账：${result}。`)
  process.exitCode = findings.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(`没有查完：${error instanceof Error ? error.message : String(error)}。什么也没有改。`)
  process.exitCode = 2
})
