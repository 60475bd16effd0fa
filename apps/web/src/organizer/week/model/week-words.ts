import type { Role as RoleOfSchema } from '../../../gql/graphql';

export {
  NOTE_REASONS,
  SHIFT_KINDS,
  type NoteReason,
  type ShiftKind,
  type ShiftState,
  type SignUpState,
} from '@doorstep/lifecycle';
export type Role = RoleOfSchema;
