import { buildWhenStale, functionsBuild, h5Build } from './jest-build'

export default function setup(): void {
  buildWhenStale(functionsBuild)
  buildWhenStale(h5Build)
}
