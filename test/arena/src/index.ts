export { ApiProcess } from './api-process';
export { CLAIM, claimInput, raiseArena, type Arena, type Contender } from './contenders';
export { judge, type Attempt, type Held, type Verdict } from './history';
