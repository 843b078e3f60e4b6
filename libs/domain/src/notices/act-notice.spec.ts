import { describe, expect, it } from '@jest/globals';
import { planWorkflow } from '../plans/index.js';
import { reportWorkflow } from '../progress/index.js';
import { wayOf, type WorkflowTable } from '../workflow/index.js';
import { noticedActs, rolesToldOfComment, rolesToldOfStep, type NoticedStep } from './index.js';

const isStep = (action: string): action is NoticedStep =>
  action !== 'COMMENT' && noticedActs.some((act) => act === action);

/** Every step of a workflow with those who are told of it, as one line each. */
const told = (table: WorkflowTable<string, string>): string[] =>
  table.transitions.flatMap(({ from, action, to }) =>
    isStep(action)
      ? from.map((state) => {
          const names = rolesToldOfStep(table, { act: action, from: state, to }).map((role) => role.slice(9));
          return `${state} ${action}: ${names.join(', ')}`;
        })
      : [],
  );

describe('people of a district are told', () => {
  it('of a plan: who decides next of what was submitted, who writes of what became of it', () => {
    expect(told(wayOf(planWorkflow, false))).toEqual([
      'DRAFT SUBMIT: HEAD',
      'RETURNED SUBMIT: HEAD',
      'SUBMITTED ENDORSE: OFFICER, DIRECTOR',
      'SUBMITTED APPROVE: OFFICER',
      'ENDORSED APPROVE: OFFICER',
      'RECOMMENDED APPROVE: OFFICER',
      'SUBMITTED RETURN: OFFICER',
      'ENDORSED RETURN: OFFICER',
      'RECOMMENDED RETURN: OFFICER',
      'SUBMITTED RECALL: OFFICER, HEAD',
      'ENDORSED RECALL: OFFICER, DIRECTOR',
      'RECOMMENDED RECALL: OFFICER, DIRECTOR',
    ]);
    expect(told(planWorkflow).filter((line) => /ENDORSE:|RECOMMEND|RECALL/.test(line))).toEqual([
      'SUBMITTED ENDORSE: OFFICER, ASSISTANT_DIRECTOR',
      'ENDORSED RECOMMEND: OFFICER, DIRECTOR',
      'RECOMMENDED APPROVE: OFFICER',
      'RECOMMENDED RETURN: OFFICER',
      'SUBMITTED RECALL: OFFICER, HEAD',
      'ENDORSED RECALL: OFFICER, ASSISTANT_DIRECTOR',
      'RECOMMENDED RECALL: OFFICER, DIRECTOR',
    ]);
  });

  it('of a report: the director of what was submitted, who writes of what became of it', () => {
    expect(told(reportWorkflow)).toEqual([
      'DRAFT SUBMIT: DIRECTOR',
      'RETURNED SUBMIT: DIRECTOR',
      'SUBMITTED APPROVE: OFFICER',
      'SUBMITTED RETURN: OFFICER',
      'SUBMITTED RECALL: OFFICER, DIRECTOR',
    ]);
  });

  it('of every step that leads to another state, and of comments all of them', () => {
    for (const table of [planWorkflow, reportWorkflow] as WorkflowTable<string, string>[])
      for (const { from, to, action } of table.transitions)
        expect([action, isStep(action)]).toEqual([action, !from.includes(to)]);
    expect(rolesToldOfComment()).toEqual([
      'DISTRICT_OFFICER',
      'DISTRICT_HEAD',
      'DISTRICT_ASSISTANT_DIRECTOR',
      'DISTRICT_DIRECTOR',
    ]);
  });
});
