import { buildWhenStale, functionsBuild, h5Build, weappBuild } from './jest-build'

/** What the tests would build before they start, so that they find it built. */
for (const build of [functionsBuild, weappBuild, h5Build]) buildWhenStale(build)
