import { readdirSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { build, context, type BuildOptions, type Plugin } from 'esbuild'
import { fontFiles } from './src/sheets/press/fonts'
import { deploymentConfig, functionConfig, functions, type FunctionSchema } from './functions'

const sources = join(__dirname, 'src/entry')
const target = join(__dirname, 'dist')

/** Parts of the SDK that no function calls (AI, data models, browser adapters): left out, the bundle loads faster. */
const unusedParts: Plugin = {
  name: 'unused-sdk-parts',
  setup(build) {
    const filter = /^(@cloudbase\/(ai|app|adapter-wx_mp|wx-cloud-client-sdk)|web-streams-polyfill)(\/|$)/
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }))
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'module.exports = {}',
      loader: 'js',
    }))
  },
}

function schemaOf(entry: string): FunctionSchema {
  const name = basename(entry, '.ts')
  const schema = functions.find((one) => one.name === name)
  if (schema === undefined) throw new Error(`cloudfunctions/functions.ts declares no function "${name}"`)
  return schema
}

function entries(): string[] {
  return readdirSync(sources).filter((file) => file.endsWith('.ts'))
}

function bundleOptions(entry: string): BuildOptions {
  return {
    entryPoints: [join(sources, entry)],
    outfile: join(target, basename(entry, '.ts'), 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    minify: true,
    sourcemap: 'external',
    logLevel: 'warning',
    // pdfkit's ES module finds its files by import.meta.url, which a bundle has not got.
    alias: { pdfkit: require.resolve('pdfkit') },
    plugins: [unusedParts],
  }
}

const fontPackage = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..')

/** The press reads its fonts from beside its bundle; their licence goes with them (OFL 1.1, condition 2). */
async function copyFonts(): Promise<void> {
  const folder = join(target, 'press/fonts')
  await mkdir(folder, { recursive: true })
  for (const file of Object.values(fontFiles))
    await copyFile(join(fontPackage, 'fonts', file), join(folder, file))
  await copyFile(join(fontPackage, 'LICENSE'), join(folder, 'LICENSE'))
}

async function writeConfig(schema: FunctionSchema): Promise<void> {
  const folder = join(target, schema.name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.json'), json(functionConfig(schema)))
  await writeFile(
    join(folder, 'package.json'),
    json({ name: schema.name, version: '1.0.0', main: 'index.js' }),
  )
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

async function writeConfigs(): Promise<void> {
  await mkdir(target, { recursive: true })
  await Promise.all(entries().map((entry) => writeConfig(schemaOf(entry))))
  await writeFile(join(target, 'cloudbaserc.json'), json(deploymentConfig()))
}

/** Bundles every entry into cloudfunctions/dist/<name>/, each folder self-contained; cloudbaserc.json comes last. */
export async function buildFunctions(): Promise<void> {
  await Promise.all([...entries().map((entry) => build(bundleOptions(entry))), copyFonts()])
  await writeConfigs()
}

/** Rebuilds on every change until the returned function is called; `onBuilt` hears the function's name. */
export async function watchFunctions(onBuilt: (name: string) => void): Promise<() => Promise<void>> {
  await Promise.all([writeConfigs(), copyFonts()])
  const contexts = await Promise.all(
    entries().map((entry) =>
      context({ ...bundleOptions(entry), plugins: [unusedParts, announce(entry, onBuilt)] }),
    ),
  )
  await Promise.all(contexts.map((one) => one.watch()))
  return async () => {
    await Promise.all(contexts.map((one) => one.dispose()))
  }
}

function announce(entry: string, onBuilt: (name: string) => void): Plugin {
  return {
    name: 'announce',
    setup: (build) =>
      build.onEnd(({ errors }) => {
        if (errors.length === 0) onBuilt(basename(entry, '.ts'))
      }),
  }
}

if (require.main === module) {
  buildFunctions().catch(() => {
    process.exitCode = 1
  })
}
