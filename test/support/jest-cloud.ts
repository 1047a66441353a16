import { buildWhenStale, functionsBuild } from './jest-build'
import { keepDemoCounty } from './demo-county'

export default function setup(): void {
  buildWhenStale(functionsBuild)
  keepDemoCounty()
}
