import { useApolloClient, useMutation } from '@apollo/client/react';
import type { SheetFacts } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { ArrangementFieldsFragment, CareCaseQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card } from '../../ui';
import { useOpened } from '../case/use-opened';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CARE_CASE, SET_UP_ARRANGEMENT, SHARE_SHEET } from './care-documents';
import { carerKeys, sealSheet } from './seal-sheet';
import { answersOf, draftFrom, groupOf, sheetOf, type SheetDraft } from './sheet-draft';
import { SheetFields } from './sheet-fields';

type Facts = ArrangementFieldsFragment;
type File = CareCaseQuery['caseFile'];

/** The sealed part: opened here, completed with the family, sealed again for the carers of today and nobody else. */
export function SetUp({ arrangement }: { readonly arrangement: Facts }): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const { run, busy } = useCommand();
  const [file, setFile] = useState<File | null>(null);
  const read = async (): Promise<void> => {
    const variables = { id: arrangement.requestId };
    const { data } = await client.query({ query: CARE_CASE, variables, fetchPolicy: 'no-cache' });
    if (data) setFile(data.caseFile);
  };
  const isFirst = arrangement.sheetVersion < 0;
  return (
    <Card title={words.t('care.sheet')} icon="child">
      <p>{words.t(isFirst ? 'care.sheetLead' : 'care.sheetAgainLead')}</p>
      {file === null ? (
        <div className="row">
          {' '}
          <Button icon="key" busy={busy} onPress={() => void run(read)}>
            {words.t('care.sheetOpen')}
          </Button>
        </div>
      ) : (
        <Opened arrangement={arrangement} file={file} onSent={() => setFile(null)} />
      )}
    </Card>
  );
}

interface OpenedProps {
  readonly arrangement: Facts;
  readonly file: File;
  readonly onSent: () => void;
}

/** Opening is noted for the family first; an opened case closes itself after a while. */
function Opened({ arrangement, file, onSent }: OpenedProps): ReactNode {
  const words = useWords();
  const { opening, open } = useOpened(file.id, file.boxes);
  const [draft, setDraft] = useState<SheetDraft | null>(null);
  if (draft !== null) {
    return <Editing {...{ arrangement, file, draft, onSent }} onChange={setDraft} />;
  }
  if (opening.at === 'open') {
    return (
      <Button autoFocus onPress={() => setDraft(draftFrom(opening.facts.care))}>
        {words.t('care.sheetFill')}
      </Button>
    );
  }
  return (
    <Button icon="key" busy={opening.at === 'opening'} onPress={() => void open()}>
      {words.t('care.sheetNote')}
    </Button>
  );
}

interface EditingProps extends OpenedProps {
  readonly draft: SheetDraft;
  readonly onChange: (draft: SheetDraft) => void;
}

function Editing({ arrangement, file, draft, onChange, onSent }: EditingProps): ReactNode {
  const words = useWords();
  const sheet = sheetOf(draft);
  const { busy, send } = useSending(arrangement, file);
  const group = sheet === null ? null : groupOf(sheet);
  const isWrong = (group?.faults.length ?? 0) > 0;
  const why = sheet === null ? words.t('care.agesMissing') : isWrong ? words.t('care.groupWrong') : undefined;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (sheet !== null && why === undefined)
          void send(draft, sheet).then((done) => (done ? onSent() : undefined));
      }}
    >
      <SheetFields draft={draft} onChange={onChange} />
      {group === null ? null : (
        <Banner tone={isWrong ? 'danger' : 'info'} announce="status">
          {isWrong
            ? group.faults.map((fault) => words.t(`groupFault.${fault.code}`, { ...fault })).join(' ')
            : words.t('care.adultsByAge', { count: group.adults })}
        </Banner>
      )}
      <div className="row">
        <Button type="submit" variant="primary" icon="lock" busy={busy} reason={why}>
          {words.t('care.sheetSeal')}
        </Button>
        <Button variant="quiet" onPress={onSent}>
          {words.t('app.close')}
        </Button>
      </div>
    </form>
  );
}

/** Before the start the counts go along; while children are there only the sheet is sealed again. */
function useSending(arrangement: Facts, file: File) {
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [setUp] = useMutation(SET_UP_ARRANGEMENT);
  const [share] = useMutation(SHARE_SHEET);
  const send = (draft: SheetDraft, facts: SheetFacts): Promise<boolean> =>
    run(async (key) => {
      const { id, version, state } = arrangement;
      const sheet = await sealSheet(keys, arrangement, facts, await carerKeys(keys, file));
      const sealed = { ...sheet, wraps: [...sheet.wraps] };
      if (state === 'started') return share({ variables: { input: { id, sheet: sealed, key } } });
      const counts = { children: facts.children.length, adultsNeeded: groupOf(facts).adults };
      const answers = [...answersOf(draft, facts)];
      return setUp({ variables: { input: { id, version, ...counts, answers, sheet: sealed, key } } });
    });
  return { busy, send };
}
