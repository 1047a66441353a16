import { buildWhenStale, functionsBuild, h5Build } from './jest-build'
import { keepDemoCounty } from './demo-county'

export default function setup(): void {
  buildWhenStale(functionsBuild)
  buildWhenStale(h5Build)
  keepDemoCounty()
}
