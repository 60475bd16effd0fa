import { useApolloClient } from '@apollo/client/react';
import { readInvitation } from '@doorstep/sealed';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { faultOf, type Fault } from '../../platform/graphql/refusals';
import { ask } from '../api/volunteer-api';
import { BrandTop } from '../frame/brand-top';
import { usePocket } from '../frame/pocket';
import { FaultNote, Screen } from '../frame/screen';
import { Skeleton } from '../kit';
import { useWords } from '../messages';
import type { DoorPage, InviteDoor } from './door-page';
import { HandlePage } from './handle-page';
import { INVITE_DOOR } from './join-documents';
import { JoinDrafts, linkIn, type JoinDraft } from './join-draft';
import { InvitePage } from './invite-page';
import { PassphrasePage } from './passphrase-page';
import { RolesPage } from './roles-page';
import { NoLink, Shut } from './shut';

/** From the link to a member with keys: four short pages, each of which may be closed and opened again. */
export function JoinDoor({ path }: { readonly path: string }): ReactNode {
  const { phone } = usePocket();
  const drafts = useMemo(() => new JoinDrafts(phone.settings), [phone]);
  const [draft, setDraft] = useState<JoinDraft | null | undefined>(undefined);
  const { door, fault, again } = useDoor(draft?.link ?? null);

  useEffect(() => {
    void drafts.open(linkIn(location.hash)).then((found) => {
      // The link has done its work: out of sight of whoever looks over a shoulder.
      if (location.hash !== '') history.replaceState(null, '', location.pathname);
      setDraft(found);
    });
  }, [drafts]);

  const change: DoorPage['change'] = (changed) => {
    if (!draft) return;
    const next = { ...draft, ...changed };
    setDraft(next);
    void drafts.keep(next);
  };
  return (
    <>
      <BrandTop />
      {draft === undefined || (draft && !door && !fault) ? (
        <Loading />
      ) : draft === null || fault?.code === 'NOT_FOUND' ? (
        <NoLink />
      ) : door ? (
        <Page
          path={path}
          page={{ door, draft, change }}
          joined={() => void drafts.forget()}
          refused={again}
        />
      ) : (
        <Trouble fault={fault} again={again} />
      )}
    </>
  );
}

interface PageProps {
  readonly path: string;
  readonly page: DoorPage;
  readonly joined: () => void;
  readonly refused: () => void;
}

function Page({ path, page, joined, refused }: PageProps): ReactNode {
  if (page.door.state !== 'open') return <Shut door={page.door} />;
  if (path === '/join/roles') return <RolesPage key={path} {...page} />;
  if (path === '/join/handle') return <HandlePage key={path} {...page} />;
  if (path === '/join/passphrase' && page.draft.handle !== '') {
    return <PassphrasePage key={path} {...page} onJoined={joined} onRefused={refused} />;
  }
  return <InvitePage key={path} {...page} />;
}

function Loading(): ReactNode {
  const words = useWords();
  return (
    <main className="screen">
      <h1 className="visually-hidden">{words.t('join.title')}</h1>
      <Skeleton label={words.t('app.loading')} rows={4} />
    </main>
  );
}

function Trouble({ fault, again }: { readonly fault: Fault | null; readonly again: () => void }): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('join.title')}>
      <FaultNote fault={fault} onRetry={again} />
    </Screen>
  );
}

function useDoor(link: string | null) {
  const token = link === null ? null : (readInvitation(link)?.token ?? null);
  const client = useApolloClient();
  const [door, setDoor] = useState<InviteDoor | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const read = useCallback(async (): Promise<void> => {
    if (token === null) return;
    try {
      setDoor((await ask(client, INVITE_DOOR, { token })).invite);
      setFault(null);
    } catch (error) {
      setFault(faultOf(error));
    }
  }, [client, token]);
  useEffect(() => void read(), [read]);
  return { door, fault, again: () => void read() };
}
