import { lazy, type ReactNode } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { LanguageProvider } from '../i18n/language';
import { formattingLocale } from '../i18n/messages';
import { useSession } from '../platform/session/session';
import { LibraryLocale, Skeleton, ToastProvider } from '../ui';
import { ChangesProvider } from './frame/changes';
import { Frame } from './frame/frame';
import { LockScreen } from './frame/lock-screen';
import { NotForThisDesk } from './frame/not-for-this-desk';
import { CATALOGS, LANGUAGES, useWords } from './messages';
import './organizer.css';

/** The organizer's shell: a language, a lock, and behind it the desk. */
export function Organizer(): ReactNode {
  return (
    <LanguageProvider catalogs={CATALOGS} languages={LANGUAGES} initial={browserLanguage()}>
      <Localized />
    </LanguageProvider>
  );
}

const browserLanguage = (): string => navigator.language.split('-')[0] ?? 'en';

const DESK_ROLES: ReadonlySet<string> = new Set(['organizer', 'dispatcher', 'intake']);

function Localized(): ReactNode {
  const words = useWords();
  return (
    <LibraryLocale locale={formattingLocale(words.locale)}>
      <ToastProvider label={words.t('app.notices')} closeLabel={words.t('app.close')}>
        <Gate />
      </ToastProvider>
    </LibraryLocale>
  );
}

function Gate(): ReactNode {
  const words = useWords();
  const { state } = useSession();
  if (state.at === 'asking') return <Skeleton label={words.t('app.loading')} rows={2} />;
  if (state.at !== 'unlocked') return <LockScreen state={state} />;
  if (!state.me.roles.some((role) => DESK_ROLES.has(role))) return <NotForThisDesk />;
  return (
    <ChangesProvider>
      <Desk />
    </ChangesProvider>
  );
}

/** Every screen is a chunk of its own; the map and the planner are chunks inside theirs. */
const Today = lazy(async () => ({ default: (await import('./today/today')).Today }));
const Inbox = lazy(async () => ({ default: (await import('./inbox/inbox')).Inbox }));
const Unmet = lazy(async () => ({ default: (await import('./inbox/unmet')).Unmet }));
const Standing = lazy(async () => ({ default: (await import('./standing/standing')).Standing }));
const Directory = lazy(async () => ({ default: (await import('./directory/directory')).Directory }));
const Intake = lazy(async () => ({ default: (await import('./intake/intake')).Intake }));
const BringIn = lazy(async () => ({ default: (await import('./intake/list/bring-in')).BringIn }));
const BlankCard = lazy(async () => ({ default: (await import('./intake/card/blank-card')).BlankCard }));
const Matching = lazy(async () => ({ default: (await import('./matching/matching')).Matching }));
const Households = lazy(async () => ({ default: (await import('./household/households')).Households }));
const OneHousehold = lazy(async () => ({
  default: (await import('./household/one-household')).OneHousehold,
}));
const Arrangements = lazy(async () => ({ default: (await import('./care/arrangements')).Arrangements }));
const Plan = lazy(async () => ({ default: (await import('./plan/plan')).Plan }));
const Rides = lazy(async () => ({ default: (await import('./rides/rides')).Rides }));
const Seats = lazy(async () => ({ default: (await import('./rides/seats')).Seats }));
const Live = lazy(async () => ({ default: (await import('./live/live')).Live }));
const RouteSheets = lazy(async () => ({ default: (await import('./sheets/route-sheets')).RouteSheets }));
const Roster = lazy(async () => ({ default: (await import('./roster/roster')).Roster }));
const Holds = lazy(async () => ({ default: (await import('./holds/holds')).Holds }));
const Incidents = lazy(async () => ({ default: (await import('./incidents/incidents')).Incidents }));
const Doors = lazy(async () => ({ default: (await import('./doors/doors')).Doors }));
const Areas = lazy(async () => ({ default: (await import('./areas/areas')).Areas }));
const Kits = lazy(async () => ({ default: (await import('./kits/kits')).Kits }));
const RecipeScreen = lazy(async () => ({
  default: (await import('./kits/recipe-screen')).RecipeScreen,
}));
const Donations = lazy(async () => ({ default: (await import('./donations/donations')).Donations }));
const OneDonation = lazy(async () => ({ default: (await import('./donations/donation')).OneDonation }));
const Outlook = lazy(async () => ({ default: (await import('./donations/outlook')).Outlook }));
const Wishes = lazy(async () => ({ default: (await import('./donations/wishes')).Wishes }));
const Recalls = lazy(async () => ({ default: (await import('./recalls/recalls')).Recalls }));
const NewRecall = lazy(async () => ({ default: (await import('./recalls/new-recall')).NewRecall }));
const OneRecall = lazy(async () => ({ default: (await import('./recalls/one-recall')).OneRecall }));
const FundScreen = lazy(async () => ({ default: (await import('./funds/fund')).FundScreen }));
const StockReport = lazy(async () => ({ default: (await import('./reports/stock-report')).StockReport }));
const Goods = lazy(async () => ({ default: (await import('./stock/goods')).Goods }));
const Packing = lazy(async () => ({ default: (await import('./packing/packing')).Packing }));
const PackingPaper = lazy(async () => ({
  default: (await import('./packing/packing-paper')).PackingPaper,
}));
const Stock = lazy(async () => ({ default: (await import('./stock/stock')).Stock }));
const Counts = lazy(async () => ({ default: (await import('./counts/counts')).Counts }));
const OneCount = lazy(async () => ({ default: (await import('./counts/count')).OneCount }));
const Transfers = lazy(async () => ({ default: (await import('./transfers/transfers')).Transfers }));
const OneTransfer = lazy(async () => ({ default: (await import('./transfers/transfer')).OneTransfer }));
const Settings = lazy(async () => ({ default: (await import('./settings/settings')).Settings }));
const Flyers = lazy(async () => ({ default: (await import('./flyer/flyers')).Flyers }));
const SheetsScreen = lazy(async () => ({ default: (await import('./recovery/sheets-screen')).SheetsScreen }));
const Week = lazy(async () => ({ default: (await import('./week/week')).Week }));
const Terms = lazy(async () => ({ default: (await import('./week/terms/terms')).Terms }));
const HereNow = lazy(async () => ({ default: (await import('./week/doors/here-now')).HereNow }));
const SignInSheets = lazy(async () => ({
  default: (await import('./week/sheet/sign-in-sheet')).SignInSheets,
}));
const People = lazy(async () => ({ default: (await import('./people/people')).People }));
const Person = lazy(async () => ({ default: (await import('./people/person')).Person }));
const Vetting = lazy(async () => ({ default: (await import('./people/vetting')).Vetting }));
const PolicyEditor = lazy(async () => ({ default: (await import('./people/policy')).PolicyEditor }));

function Desk(): ReactNode {
  return (
    // A key acts on what is on the screen: were a step put off until React has time, J then X would pick the one before.
    <BrowserRouter basename="/hub" useTransitions={false}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={<Today />} />
          <Route path="requests/:caseId?" element={<Inbox />} />
          <Route path="standing/:standingId?" element={<Standing />} />
          <Route path="directory" element={<Directory />} />
          <Route path="unmet" element={<Unmet />} />
          <Route path="intake" element={<Intake />} />
          <Route path="intake/list" element={<BringIn />} />
          <Route path="intake/card" element={<BlankCard />} />
          <Route path="matching/:taskId?" element={<Matching />} />
          <Route path="household" element={<Households />} />
          <Route path="household/:planId" element={<OneHousehold />} />
          <Route path="care/:arrangementId?" element={<Arrangements />} />
          <Route path="plan" element={<Plan />} />
          <Route path="rides" element={<Rides />} />
          <Route path="rides/seats" element={<Seats />} />
          <Route path="live" element={<Live />} />
          <Route path="live/sheets" element={<RouteSheets />} />
          <Route path="holds" element={<Holds />} />
          <Route path="incidents" element={<Incidents />} />
          <Route path="doors" element={<Doors />} />
          <Route path="areas" element={<Areas />} />
          <Route path="roster" element={<Roster />} />
          <Route path="stock" element={<Stock />} />
          <Route path="stock/goods" element={<Goods />} />
          <Route path="stock/recalls" element={<Recalls />} />
          <Route path="stock/recalls/new" element={<NewRecall />} />
          <Route path="stock/recalls/:recallId" element={<OneRecall />} />
          <Route path="stock/fund" element={<FundScreen />} />
          <Route path="stock/report" element={<StockReport />} />
          <Route path="stock/packing" element={<Packing />} />
          <Route path="stock/packing/:waveId/:sheet" element={<PackingPaper />} />
          <Route path="stock/outlook" element={<Outlook />} />
          <Route path="stock/wishes" element={<Wishes />} />
          <Route path="stock/donations" element={<Donations />} />
          <Route path="stock/donations/:donationId" element={<OneDonation />} />
          <Route path="stock/kits" element={<Kits />} />
          <Route path="stock/kits/:recipeId" element={<RecipeScreen />} />
          <Route path="stock/counts" element={<Counts />} />
          <Route path="stock/counts/:countId" element={<OneCount />} />
          <Route path="stock/transfers" element={<Transfers />} />
          <Route path="stock/transfers/:transferId" element={<OneTransfer />} />
          <Route path="settings" element={<Settings />} />
          <Route path="settings/flyer" element={<Flyers />} />
          <Route path="settings/sheets" element={<SheetsScreen />} />
          <Route path="week" element={<Week />} />
          <Route path="week/terms" element={<Terms />} />
          <Route path="week/doors" element={<HereNow />} />
          <Route path="week/sheet" element={<SignInSheets />} />
          <Route path="people" element={<People />} />
          <Route path="people/waiting/:personId?" element={<Vetting />} />
          <Route path="people/policy" element={<PolicyEditor />} />
          <Route path="people/:personId/:tab?" element={<Person />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
