import { goTab } from './navigation'

interface TabParams {
  reception: { siteId: string; day?: string }
}

const waiting: Partial<TabParams> = {}

/** WeChat opens a tab without parameters: they wait here until its page comes into view. */
export async function goTabWith<Name extends keyof TabParams>(
  name: Name,
  params: TabParams[Name],
): Promise<void> {
  waiting[name] = params
  await goTab(name)
}

/** What the tab was opened with; gone once taken. */
export function takeTabParams<Name extends keyof TabParams>(name: Name): TabParams[Name] | undefined {
  const params = waiting[name]
  delete waiting[name]
  return params
}
