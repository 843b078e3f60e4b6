import { describe, expect, it } from '@jest/globals';
import { csvText } from '../../shared/csv.js';
import { answerTable } from './answer-table.js';

describe('an answer as a table', () => {
  it('is the first list of rows, with what lies below a row beside it', () => {
    const table = answerTable({
      data: {
        city: { total: 3, tags: ['a'] },
        districts: {
          totalCount: 2,
          nodes: [
            { code: 1001, plan: null, names: ['ก', 'ข'], ita: { total: 91.25 } },
            { code: 1002, plan: { status: 'APPROVED', measures: [{ number: 1 }] }, names: [], ita: null },
          ],
        },
        plans: { nodes: [{ id: 'x' }] },
      },
    });
    expect(table).toEqual({
      path: 'districts.nodes',
      columns: ['code', 'names', 'ita.total', 'plan.status', 'plan.measures'],
      rows: [
        [1001, 'ก; ข', 91.25, null, null],
        [1002, '', null, 'APPROVED', '[{"number":1}]'],
      ],
    });
  });

  it('is empty where the list is, and none where there is no list', () => {
    expect(answerTable({ data: { plans: { nodes: [] } } })).toEqual({ path: 'plans.nodes', columns: [], rows: [] });
    expect(answerTable({ data: { me: { username: 'x', permissions: ['a'] } } })).toBeNull();
    expect(answerTable({ errors: [{ message: 'x' }] })).toBeNull();
  });

  it('is CSV in which no text is run as a formula and figures stay figures', () => {
    const table = answerTable({ data: { nodes: [{ title: '=HYPERLINK("x")', change: -1.5, note: 'ก, "ข"' }] } });
    expect(csvText([table?.columns ?? [], ...(table?.rows ?? [])])).toBe(
      `\uFEFFtitle,change,note\r\n"'=HYPERLINK(""x"")",-1.5,"ก, ""ข"""\r\n`,
    );
  });
});
