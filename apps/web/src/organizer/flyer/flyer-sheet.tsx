import type { ReactNode } from 'react';
import { QrCode } from '../../ui';
import { flyerWords, type FlyerLanguage } from './flyer-words';

interface FlyerSheetProps {
  readonly language: FlyerLanguage;
  readonly hub: { readonly name: string; readonly slug: string; readonly phone: string };
  /** Five groups of five digits. */
  readonly number: string;
  /** Where the hub's pages are, such as `https://doorstep.example`. */
  readonly origin: string;
}

/** How to ask, by phone or by voice, and how to tell that the page is the hub's own. */
export function FlyerSheet({ language, hub, number, origin }: FlyerSheetProps): ReactNode {
  const words = flyerWords(language);
  const link = `${origin}/${language}/ask/${hub.slug}`;
  const address = link.replace(/^https?:\/\//, '');
  return (
    <section className="sheet flyer" lang={language} dir={words.direction} aria-label={words.t('title')}>
      <h2>{words.t('title')}</h2>
      <p className="flyer-lead">
        {words.t('lead')} {words.t('papers')}
      </p>
      <div className="flyer-ways">
        <div>
          <h3>{words.t('scan')}</h3>
          <p>{words.t('scanLead')}</p>
          <p className="flyer-strong" dir="ltr">
            {address}
          </p>
          <p>{words.t('sealed', { hub: hub.name })}</p>
        </div>
        <QrCode text={link} label={words.t('qr', { address })} />
      </div>
      <div>
        <h3>{words.t('call')}</h3>
        <p>{words.t('callLead', { hub: hub.name })}</p>
        <p className="flyer-strong">
          <bdi>{hub.phone}</bdi>
        </p>
      </div>
      <div>
        <h3>{words.t('check')}</h3>
        <p>{words.t('checkLead')}</p>
        <p className="flyer-strong tabular" dir="ltr">
          {number}
        </p>
      </div>
      <p className="flyer-small">{words.t('seen')}</p>
    </section>
  );
}
