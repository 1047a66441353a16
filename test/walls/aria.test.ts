import ts from 'typescript'
import { files, read } from './tree'

/** These must bear a name even when nothing is done on a tap. */
const fields = new Set(['Input', 'Textarea', 'Switch'])
const named = new Set(['ariaLabel', 'aria-label', 'ariaRole', 'aria-role', 'role'])

/** The tags a file takes from Taro; its own components and those of ui/ speak for themselves. */
function nativeTags(source: ts.SourceFile): Set<string> {
  const tags = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    if (statement.moduleSpecifier.text !== '@tarojs/components') return []
    const bindings = statement.importClause?.namedBindings
    return bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map((element) => element.name.text)
      : []
  })
  return new Set(tags)
}

function speaks(attribute: ts.JsxAttributeLike, source: ts.SourceFile): boolean {
  if (ts.isJsxSpreadAttribute(attribute)) return /a11y\(/i.test(attribute.expression.getText(source))
  return named.has(attribute.name.getText(source))
}

/** `file:line <Tag>` of every native element that can be tapped or typed into and has no label or role. */
function mute(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const native = nativeTags(source)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText(source)
      const { properties } = node.attributes
      const tapped = properties.some(
        (one) => ts.isJsxAttribute(one) && one.name.getText(source) === 'onClick',
      )
      const ours = !native.has(tag) && !/^[a-z]/.test(tag)
      if (!ours && (tapped || fields.has(tag)) && !properties.some((one) => speaks(one, source))) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
        found.push(`${path}:${line + 1} <${tag}>`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('whatever can be tapped or typed into says what it is to a screen reader', () => {
  const screens = files('miniprogram/src').filter((path) => path.endsWith('.tsx'))
  expect(screens.flatMap(mute)).toEqual([])
})
