import type { ReactNode } from 'react';
import { MoreSentences } from '../../i18n/language';
import { planAr } from './plan.ar';
import { planEn } from './plan.en';
import { planEs } from './plan.es';
import { planFaultsAr } from './plan-faults.ar';
import { planFaultsEn } from './plan-faults.en';
import { planFaultsEs } from './plan-faults.es';
import { planWhyAr } from './plan-why.ar';
import { planWhyEn } from './plan-why.en';
import { planWhyEs } from './plan-why.es';

/** What only the screens that plan say, in each language of the desk. */
export const PLAN_CATALOGS = {
  en: { ...planEn, ...planWhyEn, ...planFaultsEn },
  es: { ...planEs, ...planWhyEs, ...planFaultsEs },
  ar: { ...planAr, ...planWhyAr, ...planFaultsAr },
};

/** Brings the planner's sentences along. */
export const PlanSentences = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MoreSentences catalogs={PLAN_CATALOGS}>{children}</MoreSentences>
);
