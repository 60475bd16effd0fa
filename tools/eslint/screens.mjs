/** One place knows the component kit: apps/web/src/ui. Screens speak to that. */
export const screens = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: [
            'react-aria-components',
            'react-aria-components/*',
            'react-aria',
            '@react-aria/*',
            'react-stately',
            '@react-stately/*',
          ],
          message: 'Only apps/web/src/ui speaks to the component kit.',
        },
      ],
    },
  ],
};
