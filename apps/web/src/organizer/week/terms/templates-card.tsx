import { useMemo, useState, type ReactNode } from 'react';
import { Button, Card, Chip, EmptyState } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import type { OpenedSite } from '../data/use-opened-sites';
import { useShiftCommands } from '../data/use-shift-commands';
import type { WeekWords } from '../data/use-week-words';
import { nextTimes } from '../model/next-times';
import { ruleOfText } from '../model/term-rule';
import { TemplateDialog } from './template-dialog';
import type { Template, TermsWeek } from './terms-week';
import { useRuleWords } from './use-rule-words';

interface TemplatesCardProps {
  readonly week: TermsWeek;
  readonly sites: readonly OpenedSite[];
  readonly say: WeekWords;
}

/** Shifts that come again. Leaving one out, or moving one, never ends the rest. */
export function TemplatesCard({ week, sites, say }: TemplatesCardProps): ReactNode {
  const words = useWords();
  const [editing, setEditing] = useState<Template | 'new' | null>(null);
  const live = week.templates.filter(({ state }) => state === 'active');
  return (
    <Card
      title={words.t('terms.templates')}
      icon="calendar"
      action={
        <Button icon="plus" onPress={() => setEditing('new')}>
          {words.t('terms.new')}
        </Button>
      }
    >
      {live.length === 0 ? <EmptyState>{words.t('terms.none')}</EmptyState> : null}
      <ul className="rows">
        {live.map((template) => (
          <TemplateRow key={template.id} {...{ template, week, say }} onEdit={() => setEditing(template)} />
        ))}
      </ul>
      {editing === null ? null : (
        <TemplateDialog
          template={editing === 'new' ? null : editing}
          {...{ sites, say }}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

interface TemplateRowProps {
  readonly template: Template;
  readonly week: TermsWeek;
  readonly say: WeekWords;
  readonly onEdit: () => void;
}

const SHOWN = 6;

function TemplateRow({ template, week, say, onEdit }: TemplateRowProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const ruleWords = useRuleWords();
  const commands = useShiftCommands();
  const next = useMemo(() => nextTimes(template, time.today(), time.zone, SHOWN), [template, time]);
  const shut = new Set(week.closedDays.map(({ siteId, day }) => `${siteId ?? ''} ${day}`));
  const isShut = (day: string): boolean => shut.has(` ${day}`) || shut.has(`${template.siteId ?? ''} ${day}`);
  const name = words.t('terms.name', {
    kind: words.t(`shiftKind.${template.kind}`),
    site: say.site(template.siteId ?? null),
    hours: say.hours(template),
  });
  const rule = template.rule == null ? null : ruleOfText(template.rule);
  return (
    <li className="row-block" aria-label={name}>
      <div className="row" data-align="between">
        <strong>{name}</strong>
        <Button size="small" label={words.t('terms.edit.name', { name })} onPress={onEdit}>
          {words.t('terms.edit')}
        </Button>
      </div>
      <p>
        {template.rule == null
          ? words.t('terms.once', { day: time.shortDay(template.startsOn) })
          : ruleWords(rule)}
      </p>
      <ul className="row next-times" aria-label={words.t('terms.next', { name })}>
        {next.map((day) => {
          const isSkipped = template.skipped.includes(day);
          return (
            <li key={day} className="row" data-gap="1">
              <bdi>{time.shortDay(day)}</bdi>
              {isShut(day) ? <Chip icon="pause">{words.t('week.closed')}</Chip> : null}
              {isSkipped ? <Chip icon="close">{words.t('terms.skipped')}</Chip> : null}
              <Button
                size="small"
                busy={commands.busy}
                label={words.t(isSkipped ? 'terms.unskip' : 'terms.skip', { day: time.shortDay(day) })}
                onPress={() => void commands.skip(template.id, day, !isSkipped)}
              >
                {words.t(isSkipped ? 'terms.unskip.do' : 'terms.skip.do')}
              </Button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
