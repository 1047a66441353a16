import { defineConfig } from 'eslint/config'
import { builtinRules } from 'eslint/use-at-your-own-risk'
import reactHooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

/** A suppression must say why on its own line: `// eslint-disable-next-line rule -- reason`. */
const disableNeedsReason = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value)) {
          context.report({ loc: comment.loc, message: 'Say why: `eslint-disable… rule -- reason`.' })
        }
      }
    },
  }),
}

/** `long-file` is ESLint's own max-lines under a second name: 200 lines warn, 300 fail. */
const house = {
  rules: { 'disable-needs-reason': disableNeedsReason, 'long-file': builtinRules.get('max-lines') },
}

const code = { skipBlankLines: true, skipComments: true }

const hiddenClocks = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'new Date()'],
  ['CallExpression[callee.name="Date"]', 'Date()'],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Date.now()'],
  ['CallExpression[callee.name="dayjs"][arguments.length=0]', 'dayjs()'],
  ['CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Math.random()'],
].map(([selector, what]) => ({
  selector,
  message: `${what} hides an input: take \`now\` (or the random value) as a parameter.`,
}))

/** The SDK sends these without the transaction's id: they run outside it and survive its rollback. */
const transaction =
  'CallExpression[callee.object.name=/^(tx|transaction)$/][callee.property.name="collection"]'
const outsideTransaction = [
  `CallExpression[callee.property.name=/^(count|aggregate)$/] > MemberExpression > ${transaction}`,
  `CallExpression[callee.property.name=/^(update|remove|count)$/] > MemberExpression.callee CallExpression[callee.property.name="where"] > MemberExpression > ${transaction}`,
].map((selector) => ({
  selector,
  message: 'This runs outside the transaction: use add, doc(id).*, where().get() or updateAndReturn().',
}))

export default defineConfig(
  { ignores: ['**/dist/', '.local/', 'coverage/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/disable-needs-reason': 'error',
      'house/long-file': ['warn', { max: 200, ...code }],
      'max-lines': ['error', { max: 300, ...code }],
      'max-lines-per-function': ['error', { max: 40, ...code }],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      complexity: ['error', 20],
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-restricted-syntax': ['error', ...hiddenClocks],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      // Our interfaces are written with method syntax and hold plain functions.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['cloudfunctions/src/**/*.ts'],
    ignores: ['cloudfunctions/src/kernel/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@cloudbase/node-sdk', message: 'Only kernel/ talks to the SDK.' }] },
      ],
    },
  },
  {
    files: ['cloudfunctions/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hiddenClocks, ...outsideTransaction] },
  },
  {
    files: ['cloudfunctions/src/{entry/**/*,kernel/caller}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...outsideTransaction] },
  },
  {
    files: [
      'cloudfunctions/{*,local/**/*}.ts',
      'miniprogram/{config,src/platform}/**/*.{ts,tsx}',
      'test/**/*.{ts,tsx}',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['miniprogram/src/**/*.{ts,tsx}', 'test/support/taro.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['miniprogram/src/**/pages/**/*.tsx', 'miniprogram/src/tabs/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150, ...code }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      // jest's matchers are `any`, the simulator is untyped, and WeChat throws plain objects.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
)
