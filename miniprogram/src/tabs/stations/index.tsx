import { Page } from '../../ui/page'

export default function StationsPage() {
  return <Page tab>联络站</Page>
}
