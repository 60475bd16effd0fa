import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions';

export const PERMISSION = 'doorstep:permission';

/** Says who may knock at a root field. door-check.ts refuses to start when one is missing. */
export const Can = (permission: Permission) => SetMetadata(PERMISSION, permission);
