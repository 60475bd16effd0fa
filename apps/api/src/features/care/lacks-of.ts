import { careLacks, type CareLack } from '@doorstep/lifecycle';
import type { Care, CarerRow } from './read-care';

/** Who is there now. */
export const isThere = ({ arrivedAt, leftAt }: CarerRow): boolean => arrivedAt !== null && leftAt === null;

/** Who is expected: the hub has confirmed them. */
const isExpected = ({ assignmentState }: CarerRow): boolean => assignmentState === 'confirmed';

/** What is missing before the desk may say "ready": asked of everybody who is expected. */
export const lacksOfExpected = ({ row, carers }: Care): readonly CareLack[] =>
  careLacks(row, carers.filter(isExpected));

/** What is missing before children may be received: asked of everybody who is there. */
export const lacksOfPresent = ({ row, carers }: Care): readonly CareLack[] =>
  careLacks(row, carers.filter(isThere));
