import { Page } from '../../ui/page'

export default function MinePage() {
  return <Page tab>我的</Page>
}
