import { buildWhenStale, functionsBuild } from './jest-build'

export default function setup(): void {
  buildWhenStale(functionsBuild)
}
