export const GRAPHQL = '/graphql';

/** Sent with every call: a form or a link of another site cannot set it. */
export const OWN_HEADERS = { 'x-doorstep': '1' } as const;
