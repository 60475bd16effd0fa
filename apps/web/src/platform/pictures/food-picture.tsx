import type { ReactNode } from 'react';
import { picturePartsOf } from './picture-parts';

/** A picture of goods beside their name: the name says it, so ears are spared. */
export const FoodPicture = ({ picture }: { readonly picture: string }): ReactNode => (
  <svg
    className="picture"
    viewBox="0 0 48 48"
    width="48"
    height="48"
    aria-hidden="true"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinejoin="round"
    strokeLinecap="round"
  >
    {picturePartsOf(picture).map(({ fill, d, transform }, i) => (
      <path
        key={`${String(i)} ${d}`}
        d={d}
        fill={fill}
        vectorEffect="non-scaling-stroke"
        {...(transform === '' ? {} : { transform })}
      />
    ))}
  </svg>
);
