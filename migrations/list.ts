import { RememberWeeks20261121T1930 } from './20261121T1930-remember-weeks';
import { WriteRecipes20261121T1910 } from './20261121T1910-write-recipes';
import { KeepBooks20261121T1920 } from './20261121T1920-keep-books';
import { PackBags20261121T1912 } from './20261121T1912-pack-bags';
import { KeepShelves20261121T1900 } from './20261121T1900-keep-shelves';
import { CompareStockNightly20261121T1940 } from './20261121T1940-compare-stock-nightly';
import { TakePaper20261122T1955 } from './20261122T1955-take-paper';
import { LetPlansCarry20261122T2000 } from './20261122T2000-let-plans-carry';
import { CoverWhatEnds20261122T2040 } from './20261122T2040-cover-what-ends';
import { FindWhatWasLeft20261122T2100 } from './20261122T2100-find-what-was-left';
import { HidePictures20261122T2200 } from './20261122T2200-hide-pictures';
import { KeepHomesToFew20261121T1935 } from './20261121T1935-keep-homes-to-few';
import { TakeGoodsIn20261121T1905 } from './20261121T1905-take-goods-in';
import { ArrangeChildcare20261121T1815 } from './20261121T1815-arrange-childcare';
import { KeepRidesOfStandingNeeds20261122T1950 } from './20261122T1950-keep-rides-of-standing-needs';
import { LayTheGround20261121T0800 } from './20261121T0800-lay-the-ground';
import { CloseAreas20261121T1445 } from './20261121T1445-close-areas';
import { FeedCalendars20261121T1750 } from './20261121T1750-feed-calendars';
import { ShareBoxes20261121T1800 } from './20261121T1800-share-boxes';
import { StandAndCall20261121T1801 } from './20261121T1801-stand-and-call';
import { HoldAndFollow20261121T1825 } from './20261121T1825-hold-and-follow';
import { GiveRidesLegs20261121T1810 } from './20261121T1810-give-rides-legs';
import { LetBoxesChangeCars20261121T1440 } from './20261121T1440-let-boxes-change-cars';
import { LetFamiliesSayMore20261121T1805 } from './20261121T1805-let-families-say-more';
import { LetHubsSayWhere20261121T1720 } from './20261121T1720-let-hubs-say-where';
import { LayShifts20261121T1740 } from './20261121T1740-lay-shifts';
import { MoveAndCount20261121T1915 } from './20261121T1915-move-and-count';
import { LetPeopleJoin20261121T1735 } from './20261121T1735-let-people-join';
import { PlanHouseholds20261121T1820 } from './20261121T1820-plan-households';
import { SayWhen20261121T1745 } from './20261121T1745-say-when';
import { TurnKeys20261121T1830 } from './20261121T1830-turn-keys';
import { TrustPeople20261121T1730 } from './20261121T1730-trust-people';
import { JudgeARideWhereItIs20261122T2310 } from './20261122T2310-judge-a-ride-where-it-is';
import { KeepASpare20261122T2300 } from './20261122T2300-keep-a-spare';
import { PrintRecoverySheets20261122T2320 } from './20261122T2320-print-recovery-sheets';
import { LetTheRootSignWhoReads20261122T2330 } from './20261122T2330-let-the-root-sign-who-reads';

/** In order. An explicit list works bundled, in Jest and from the command line alike. */
export const migrations = [
  LayTheGround20261121T0800,
  LetBoxesChangeCars20261121T1440,
  CloseAreas20261121T1445,
  LetHubsSayWhere20261121T1720,
  TrustPeople20261121T1730,
  LetPeopleJoin20261121T1735,
  LayShifts20261121T1740,
  SayWhen20261121T1745,
  FeedCalendars20261121T1750,
  ShareBoxes20261121T1800,
  StandAndCall20261121T1801,
  LetFamiliesSayMore20261121T1805,
  GiveRidesLegs20261121T1810,
  ArrangeChildcare20261121T1815,
  PlanHouseholds20261121T1820,
  HoldAndFollow20261121T1825,
  TurnKeys20261121T1830,
  KeepShelves20261121T1900,
  TakeGoodsIn20261121T1905,
  WriteRecipes20261121T1910,
  PackBags20261121T1912,
  MoveAndCount20261121T1915,
  KeepBooks20261121T1920,
  RememberWeeks20261121T1930,
  KeepHomesToFew20261121T1935,
  CompareStockNightly20261121T1940,
  KeepRidesOfStandingNeeds20261122T1950,
  TakePaper20261122T1955,
  LetPlansCarry20261122T2000,
  CoverWhatEnds20261122T2040,
  FindWhatWasLeft20261122T2100,
  HidePictures20261122T2200,
  KeepASpare20261122T2300,
  JudgeARideWhereItIs20261122T2310,
  PrintRecoverySheets20261122T2320,
  LetTheRootSignWhoReads20261122T2330,
];
