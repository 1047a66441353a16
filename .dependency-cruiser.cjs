/** Every import wall of the house. Names say what is forbidden; `npm run walls` runs them. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

/** A feature's folder name, captured as $1; kernel, ui and platform are not features. */
const miniFeature = '^miniprogram/src/features/([^/]+)/'

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    rule('no-unresolved', {}, { couldNotResolve: true, pathNot: '^node:' }),

    rule(
      'shared-is-pure',
      { path: '^shared/' },
      { pathNot: ['^shared/', '(^|/)node_modules/(zod/mini/|dayjs/|rrule/)'] },
      'shared knows itself, zod/mini, dayjs and rrule, nothing else',
    ),
    rule(
      'zod-only-as-mini',
      { path: '^(shared|cloudfunctions/src|miniprogram/src)/' },
      { path: '(^|/)node_modules/zod/', pathNot: '(^|/)node_modules/zod/mini/' },
      'one copy of zod, the small one',
    ),
    rule(
      'shared-kernel-knows-no-feature',
      { path: '^shared/kernel/' },
      { path: '^shared/(?!kernel/|people/role\\.ts)' },
      'roles are part of the door; features are not',
    ),

    rule(
      'cloud-imports-shared-and-itself',
      { path: '^cloudfunctions/src/' },
      { path: '^(miniprogram|test|cloudfunctions/local)/' },
      'what is deployed knows neither the app nor the local cloud',
    ),
    rule(
      'sdk-only-in-kernel',
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/(src/kernel|deploy)/' },
      { path: 'node_modules/@cloudbase/' },
    ),
    rule(
      'cloud-kernel-knows-no-feature',
      { path: '^cloudfunctions/src/kernel/' },
      { path: '^cloudfunctions/src/(?!kernel/)' },
    ),
    rule(
      'cloud-feature-reads-only-stores-of-others',
      { path: '^cloudfunctions/src/(?!kernel/|entry/)([^/]+)/' },
      {
        path: '^cloudfunctions/src/(?!kernel/)[^/]+/',
        pathNot: ['^cloudfunctions/src/$1/', '^cloudfunctions/src/[^/]+/[^.]*store\\.ts$'],
      },
      'a handler may call the store.ts reads of another feature, never its handlers',
    ),
    rule(
      'only-stores-touch-the-database',
      { path: '^cloudfunctions/src/', pathNot: ['^cloudfunctions/src/kernel/', '/store\\.ts$'] },
      { path: '^cloudfunctions/src/kernel/database\\.ts$', dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'local-stays-on-the-desk',
      { pathNot: '^(cloudfunctions/local|test)/' },
      { path: '^cloudfunctions/local/' },
    ),
    rule(
      'local-knows-no-app',
      { path: '^cloudfunctions/local/' },
      { path: '^miniprogram/' },
      'the local cloud serves the built h5 folder, it does not import it',
    ),

    rule('app-imports-shared-only', { path: '^miniprogram/' }, { path: '^(cloudfunctions|test)/' }),
    rule(
      'app-feature-imports-no-feature',
      { path: miniFeature },
      { path: miniFeature, pathNot: '^miniprogram/src/features/$1/' },
      'compose in tabs/ or workbench/, or move the rule to shared/',
    ),
    rule(
      'app-feature-knows-no-composer',
      { path: miniFeature },
      { path: '^miniprogram/src/(tabs|workbench)/' },
    ),
    rule(
      'tabs-and-workbench-stay-apart',
      { path: '^miniprogram/src/tabs/' },
      { path: '^miniprogram/src/workbench/' },
      'residents never download the workbench',
    ),
    rule(
      'ui-knows-only-ui',
      { path: '^miniprogram/src/ui/' },
      { path: '^miniprogram/src/', pathNot: '^miniprogram/src/ui/' },
    ),
    rule(
      'platform-knows-no-screen',
      { path: '^miniprogram/src/platform/' },
      { path: '^miniprogram/src/(features|tabs|workbench|ui)/' },
    ),

    rule(
      'nothing-imports-entry',
      { pathNot: '^(cloudfunctions/src/entry|test)/' },
      { path: '^cloudfunctions/src/entry/' },
    ),
    rule('nothing-imports-test', { pathNot: '^test/' }, { path: '^test/' }),
    rule(
      'product-imports-no-dev-dependency',
      { path: '^(shared|cloudfunctions/src|miniprogram/src)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cloudfunctions|miniprogram)/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: [
        '.ts',
        '.tsx',
        '.d.ts',
        '.h5.ts',
        '.h5.tsx',
        '.weapp.ts',
        '.weapp.tsx',
        '.js',
        '.mjs',
        '.cjs',
        '.json',
      ],
    },
  },
}
