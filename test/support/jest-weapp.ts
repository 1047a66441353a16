import { buildWhenStale, functionsBuild, weappBuild } from './jest-build'
import { keepDemoCounty } from './demo-county'

export default function setup(): void {
  buildWhenStale(functionsBuild)
  buildWhenStale(weappBuild)
  keepDemoCounty()
}
