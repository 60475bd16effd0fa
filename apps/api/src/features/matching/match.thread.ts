import { match, openDay, type PlainDay } from '@doorstep/matching';
import { answering } from '../../platform/threads/answering';

answering((day: PlainDay) => match(openDay(day)));
