import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../gql';
import { sealFor } from '../../../platform/session/boxes';
import { useUnlocked } from '../../../platform/session/session';
import { Button, Card, Chip, Dialog, EmptyState, Select, TextArea, TextField, useToast } from '../../../ui';
import { useCommand } from '../../frame/use-command';
import { useWords } from '../../messages';
import type { OpenedSite } from '../data/use-opened-sites';
import { SITE_KINDS, siteTree, type SiteKind } from '../model/site-tree';

const SAVE_SITE = graphql(`
  mutation SaveSite($input: SaveSiteInput!) {
    saveSite(input: $input) {
      ...SiteFields
    }
  }
`);

const NAME_LENGTH = 80;
const NOTE_LENGTH = 300;

/** Schools, doors, rooms and lines. Their names and notes are sealed: the server knows only that there is one. */
export function SitesCard({ sites }: { readonly sites: readonly OpenedSite[] }): ReactNode {
  const words = useWords();
  const [editing, setEditing] = useState<OpenedSite | 'new' | null>(null);
  return (
    <Card
      title={words.t('sites.title')}
      icon="door"
      action={
        <Button icon="plus" onPress={() => setEditing('new')}>
          {words.t('sites.new')}
        </Button>
      }
    >
      <p className="meta">{words.t('sites.lead')}</p>
      {sites.length === 0 ? <EmptyState>{words.t('sites.none')}</EmptyState> : null}
      <ul className="rows">
        {siteTree(sites).map(({ site, depth }) => (
          <li key={site.id} className="row site-row" data-depth={depth}>
            <strong>{site.facts?.name ?? words.t('week.site.sealed')}</strong>
            <Chip>{words.t(`siteKind.${site.kind}`)}</Chip>
            {site.isOpen ? null : <Chip icon="pause">{words.t('sites.shut')}</Chip>}
            <Button
              size="small"
              label={words.t('sites.edit', { name: site.facts?.name ?? words.t('week.site.sealed') })}
              onPress={() => setEditing(site)}
            >
              {words.t('terms.edit')}
            </Button>
          </li>
        ))}
      </ul>
      {editing === null ? null : (
        <SiteDialog
          sites={sites}
          site={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

interface SiteDialogProps {
  readonly sites: readonly OpenedSite[];
  readonly site: OpenedSite | null;
  readonly onClose: () => void;
}

const NOWHERE = '';

/** What is typed and chosen about one site. */
interface SiteDraft {
  readonly kind: SiteKind;
  readonly name: string;
  readonly note: string;
  readonly within: string;
  readonly isOpen: boolean;
}

const draftOf = (site: OpenedSite | null): SiteDraft => ({
  kind: site?.kind ?? 'school',
  name: site?.facts?.name ?? '',
  note: site?.facts?.note ?? '',
  within: site?.within ?? NOWHERE,
  isOpen: site?.isOpen ?? true,
});

const belongsToSchool = (kind: SiteKind): boolean => kind === 'door' || kind === 'room';

function SiteDialog({ sites, site, onClose }: SiteDialogProps): ReactNode {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(site));
  const [tried, setTried] = useState(false);
  const { busy, save } = useSaveSite();
  const set = (change: Partial<SiteDraft>): void => setDraft((now) => ({ ...now, ...change }));
  const done = async (): Promise<void> => {
    setTried(true);
    const { kind, isOpen, within } = draft;
    const facts = { name: draft.name.trim(), note: draft.note.trim() };
    if (facts.name === '') return;
    const inside = belongsToSchool(kind) && within !== NOWHERE ? within : null;
    if (await save({ site, kind, within: inside, isOpen, facts })) onClose();
  };
  return (
    <Dialog
      open
      title={words.t(site ? 'sites.edit.title' : 'sites.new')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} onPress={() => void done()}>
            {words.t('sites.save')}
          </Button>
        </>
      }
    >
      <SiteFields {...{ sites, site, draft, set }} isNameMissing={tried && draft.name.trim() === ''} />
    </Dialog>
  );
}

interface SiteFieldsProps extends Omit<SiteDialogProps, 'onClose'> {
  readonly draft: SiteDraft;
  readonly set: (change: Partial<SiteDraft>) => void;
  readonly isNameMissing: boolean;
}

function SiteFields({ sites, site, draft, set, isNameMissing }: SiteFieldsProps): ReactNode {
  const words = useWords();
  const { kind, name, note, within, isOpen } = draft;
  const schools = sites.filter((one) => one.kind === 'school' && one.id !== site?.id);
  return (
    <div className="stack">
      <Select
        label={words.t('sites.kind')}
        value={kind}
        options={SITE_KINDS.map((value) => ({ value, label: words.t(`siteKind.${value}`) }))}
        onChange={(value) => set({ kind: value })}
      />
      <TextField
        label={words.t('sites.name')}
        hint={words.t('sites.sealed')}
        error={isNameMissing ? words.t('sites.name.missing') : undefined}
        value={name}
        maxLength={NAME_LENGTH}
        onChange={(value) => set({ name: value })}
      />
      {belongsToSchool(kind) ? (
        <Select
          label={words.t('sites.within')}
          value={within}
          options={[
            { value: NOWHERE, label: words.t('sites.within.none') },
            ...schools.map(({ id, facts }) => ({
              value: id,
              label: facts?.name ?? words.t('week.site.sealed'),
            })),
          ]}
          onChange={(value) => set({ within: value })}
        />
      ) : null}
      <TextArea
        label={words.t('sites.note')}
        value={note}
        maxLength={NOTE_LENGTH}
        onChange={(value) => set({ note: value })}
      />
      {site ? (
        <div>
          <Button pressed={!isOpen} icon="pause" onPress={() => set({ isOpen: !isOpen })}>
            {words.t('sites.shut.do')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface SavedSite {
  readonly site: OpenedSite | null;
  readonly kind: SiteKind;
  readonly within: string | null;
  readonly isOpen: boolean;
  readonly facts: { readonly name: string; readonly note: string };
}

function useSaveSite() {
  const words = useWords();
  const say = useToast();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [send] = useMutation(SAVE_SITE, { refetchQueries: ['Terms', 'Week'], awaitRefetchQueries: true });
  const save = async ({ site, kind, within, isOpen, facts }: SavedSite): Promise<boolean> => {
    const done = await run(async (key) => {
      // The command's key is a new site's id too: a second press after a lost answer is the same site.
      const id = site?.id ?? key;
      const version = site?.version ?? 0;
      const drawer = { subjectId: id, compartment: 'site', version } as const;
      const box = await sealFor(keys.hub, drawer, facts, [keys.hubKey, keys.boardKey]);
      const state = isOpen ? 'open' : 'closed';
      await send({ variables: { input: { id, version, kind, within, state, box, key } } });
    });
    if (done) say({ tone: 'success', text: words.t('sites.saved', { name: facts.name }) });
    return done;
  };
  return { busy, save };
}
