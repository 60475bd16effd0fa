/** Small files, one idea each. */
export const size = {
  'max-lines': ['error', { max: 300 }],
  'max-params': ['error', 5],
  'max-depth': ['error', 3],
  complexity: ['error', 10],
};

export const forbiddenEverywhere = [
  { selector: 'TSEnumDeclaration', message: 'No enum: an `as const` object and a union.' },
  {
    selector: 'CatchClause[param=null]',
    message: 'A catch names its error, then rethrows or translates it.',
  },
];

export const syntax = { 'no-restricted-syntax': ['error', ...forbiddenEverywhere] };

/** Of types as they are written. What asks the type checker is in .oxlintrc.json. */
export const types = {
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  },
};
