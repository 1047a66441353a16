import fc from 'fast-check'
import type { SiteItem } from '#shared/stations/contract'
import { clusterSites } from '../../../miniprogram/src/tabs/stations/cluster-sites'
import { boxOf } from '../../../miniprogram/src/tabs/stations/map-view'
import { countTypes, findSites, groupByUnit } from '../../../miniprogram/src/tabs/stations/site-groups'

const sites = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 999 }).map((n) => `S${n}`),
    type: fc.constantFrom('home', 'station', 'point', 'brand'),
    name: fc.constantFrom('二渠联络点', '柳沟镇联络站', '老井联络点'),
    unitId: fc.constantFrom('U01', 'U05', 'U09'),
    unitName: fc.constant('某镇'),
    address: fc.constant('一楼'),
    lon: fc.double({ min: 102.1, max: 102.55, noNaN: true }),
    lat: fc.double({ min: 39.85, max: 40.2, noNaN: true }),
    now: fc.constant({ open: true, text: '开着，到 17:30' }),
    nextText: fc.constant(''),
  }),
  { selector: (site) => site.id, minLength: 1, maxLength: 80 },
) as fc.Arbitrary<SiteItem[]>

test('at every zoom the map holds exactly the sites of the list', () => {
  fc.assert(
    fc.property(sites, fc.integer({ min: 8, max: 16 }), (all, zoom) => {
      const marks = clusterSites(all)(zoom, boxOf(all))
      const shown = marks.reduce((sum, mark) => sum + (mark.kind === 'cluster' ? mark.count : 1), 0)
      expect(shown).toBe(all.length)
      const listed = groupByUnit(all, 'U05').flatMap((group) => group.sites)
      expect(new Set(listed)).toEqual(new Set(all))
    }),
  )
})

test('the counts inside the chips add up, and each is what its chip shows', () => {
  fc.assert(
    fc.property(sites, (all) => {
      const { all: total, ...types } = countTypes(all)
      expect(types.home + types.station + types.point + types.brand).toBe(total)
      for (const type of ['home', 'station', 'point', 'brand'] as const)
        expect(findSites(all, type, '')).toHaveLength(types[type])
    }),
  )
})

test('a tapped cluster opens: at the zoom it names it has fallen apart', () => {
  fc.assert(
    fc.property(sites, (all) => {
      const marksAt = clusterSites(all)
      for (const mark of marksAt(8, boxOf(all))) {
        if (mark.kind === 'cluster')
          expect(marksAt(mark.zoom, boxOf(all)).every((other) => other.key !== mark.key)).toBe(true)
      }
    }),
  )
})

test('one’s own township comes first, and a station before its points', () => {
  const site = (id: string, unitId: string, type: SiteItem['type']) => ({ id, unitId, type }) as SiteItem
  const all = [site('P1', 'U05', 'point'), site('S1', 'U01', 'station'), site('S5', 'U05', 'station')]
  const ids = groupByUnit(all, 'U05').map((group) => group.sites.map((one) => one.id))
  expect(ids).toEqual([['S5', 'P1'], ['S1']])
})
