/** What can be done at a shift without a signal: it is true when it is pressed, whenever the hub hears of it. */
export type ShiftAct =
  | { readonly kind: 'onMyWay'; readonly signUpId: string }
  /** Oneself, or somebody of a shift that one leads. */
  | { readonly kind: 'checkIn'; readonly signUpId: string }
  /** Somebody of a shift that one leads did not come. */
  | { readonly kind: 'absent'; readonly signUpId: string };
