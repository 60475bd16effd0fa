export { Api, ApiRefusal, newKey } from './api';
export { HeadlessFamily, sealWish, type Wish } from './headless-family';
export { HeadlessMember, type BoxAnswer } from './headless-member';
export { knockAt, type HubDoor } from './hub-door';
export { kdf } from './kdf';
