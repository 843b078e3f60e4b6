import { parsePath } from '../shared/value-path.js';
import { planSchema } from './plan-schema.js';
import type { PlanSection } from './plan-section.js';

/** The section that a part of the content (`goals`) or one of its values (`measures[3].title`) belongs to; null for what the memo says. */
export function sectionOf(path: string): PlanSection | null {
  const part = String(parsePath(path)[0]);
  return part in planSchema ? planSchema[part as keyof typeof planSchema].section : null;
}
