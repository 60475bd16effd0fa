import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, Dialog, TextField } from '../../ui';
import { useWords } from '../messages';
import { addressOf, type DirectoryView } from './directory';
import { LONGEST_NAME } from './saved-views';
import { useSavedViews } from './use-saved-views';

interface ViewBarProps {
  readonly view: DirectoryView;
}

/** Views under a name: links, so that they can be opened beside each other and kept as bookmarks. */
export function ViewBar({ view }: ViewBarProps): ReactNode {
  const words = useWords();
  const { views, save, drop } = useSavedViews();
  const [naming, setNaming] = useState(false);
  const address = addressOf(view);
  return (
    <nav className="row saved-views" aria-label={words.t('people.views')}>
      <ul className="row" data-gap="2">
        {views.map((one) => (
          <li key={one.name} className="saved-view">
            <Link
              to={`/people?${one.address}`}
              {...(one.address === address ? { 'aria-current': 'page' as const } : {})}
            >
              {one.name}
            </Link>
            <Button
              size="small"
              variant="quiet"
              icon="close"
              label={words.t('people.views.drop', { name: one.name })}
              onPress={() => drop(one.name)}
            />
          </li>
        ))}
      </ul>
      <Button size="small" icon="plus" onPress={() => setNaming(true)}>
        {words.t('people.views.save')}
      </Button>
      {naming ? (
        <NameDialog
          onSave={(name) => {
            save({ name, address });
            setNaming(false);
          }}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </nav>
  );
}

interface NameDialogProps {
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ onSave, onClose }: NameDialogProps): ReactNode {
  const words = useWords();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name);
  };
  return (
    <Dialog open title={words.t('people.views.save')} closeLabel={words.t('app.close')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={words.t('people.views.name')}
          hint={words.t('people.views.hint')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={setName}
        />
        <div className="row" data-align="end">
          <Button
            type="submit"
            variant="primary"
            reason={name.trim() === '' ? words.t('people.views.need') : undefined}
          >
            {words.t('people.views.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
