import { buildWhenStale, functionsBuild, weappBuild } from './jest-build'

export default function setup(): void {
  buildWhenStale(functionsBuild)
  buildWhenStale(weappBuild)
}
