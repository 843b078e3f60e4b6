import { createHash } from 'node:crypto';
import { guidelineTarget, type MeasureLink, type PlanContent } from '@sucharit/domain/plans';
import { higherPlans } from '@sucharit/domain/references';
import type { Chooser } from './chooser.js';

/** A UUID that is the same on every machine. */
export const identityOf = (...about: readonly (string | number)[]): string =>
  createHash('sha256')
    .update(about.join('/'))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** A made-up plan with the links that its district has made so far: two in three measures answer something. */
export function withDemoLinks(content: PlanContent, choose: Chooser, chooseGuidelines: Chooser): PlanContent {
  const { weaknesses } = content.swot;
  const guidelines = higherPlans
    .filter((listed) => content.higherPlans.some(({ code }) => code === listed.code))
    .flatMap(({ code, guidelines: own }) => own.map(({ number }) => guidelineTarget(code, number)));
  const linksOf = (): MeasureLink[] => {
    if (!choose.chance(65)) return [];
    const weak = choose
      .sample(weaknesses, choose.whole(0, 2))
      .map(({ id }) => ({ kind: 'WEAKNESS' as const, target: id ?? '' }));
    const aims = choose.sample(content.objectives, 1).map((target) => ({ kind: 'OBJECTIVE' as const, target }));
    const answered = chooseGuidelines
      .sample(guidelines, chooseGuidelines.whole(0, 1))
      .map((target) => ({ kind: 'GUIDELINE' as const, target }));
    return [...weak, ...aims, ...answered];
  };
  return { ...content, measures: content.measures.map((measure) => ({ ...measure, answers: linksOf() })) };
}
