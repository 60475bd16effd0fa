import { useState, type ReactNode } from 'react';
import { Banner, Button, Card, Icon, TextField } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { FaultNote } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { webcalOf } from './feed-address';
import { useFeed, type Feed } from './use-feed';

/** My shifts in the phone's own calendar: made once, shown once, ended with a press. */
export function FeedCard(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const feed = useFeed();
  return (
    <Card title={words.t('feed.title')} icon="calendar">
      <p>{words.t('feed.lead')}</p>
      <p className="meta">{words.t('feed.warn')}</p>
      <FaultNote fault={feed.fault} />
      {feed.ended ? (
        <Banner tone="success" announce="status">
          {words.t('feed.ended')}
        </Banner>
      ) : null}
      {feed.url === null ? null : <Address url={feed.url} />}
      {typeof feed.madeOn === 'string' && feed.url === null ? (
        <p>{words.t('feed.made', { day: time.day(feed.madeOn) })}</p>
      ) : null}
      <Presses feed={feed} />
    </Card>
  );
}

function Presses({ feed }: { readonly feed: Feed }): ReactNode {
  const words = useWords();
  const online = useOnline();
  const reason = online ? undefined : words.t('app.needsNetwork');
  if (feed.madeOn === undefined) return null;
  return (
    <>
      {feed.madeOn === null ? null : (
        <Button size="big" busy={feed.busy} reason={reason} onPress={feed.end}>
          {words.t('feed.end')}
        </Button>
      )}
      <Button size="big" icon="calendar" busy={feed.busy} reason={reason} onPress={feed.make}>
        {words.t(feed.madeOn === null ? 'feed.make' : 'feed.again')}
      </Button>
    </>
  );
}

function Address({ url }: { readonly url: string }): ReactNode {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void =>
    void navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="stack">
      <TextField
        label={words.t('feed.address')}
        hint={words.t('feed.once')}
        value={url}
        readOnly
        onChange={() => undefined}
      />
      <Button size="big" variant="primary" onPress={copy}>
        {words.t('feed.copy')}
      </Button>
      {copied === null ? null : (
        <p role="status">
          <Icon name={copied ? 'check' : 'alert'} /> {words.t(copied ? 'feed.copied' : 'feed.notCopied')}
        </p>
      )}
      <a className="button" data-size="big" data-variant="secondary" href={webcalOf(url)}>
        <Icon name="calendar" />
        <span>{words.t('feed.open')}</span>
      </a>
    </div>
  );
}
