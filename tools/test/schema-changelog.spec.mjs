import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releasedChangelog, releasedSchema, schemaChangelog, schemaChanges } from '../lib/schema-changelog.mjs';

const released = `
"""A plan."""
type Plan {
  """Title."""
  title: String
  """Old title."""
  name: String
}
enum State {
  OPEN
}
type Query {
  plan(id: ID): Plan
  state: State
}
`;

test('words alone are no change, and a release keeps none of them', async () => {
  assert.deepEqual(await schemaChanges(released, released.replace('A plan.', 'A plan of a year.')), []);
  assert.equal(releasedSchema(released).includes('"""'), false);
  assert.deepEqual(await schemaChanges(releasedSchema(released), released), []);
});

test('changes stand under what they mean to a client, parts of a new thing not by themselves', async () => {
  const current = released
    .replace('name: String', 'name: String @deprecated(reason: "title")\n  risks(first: Int): [Risk]')
    .replace('OPEN', 'OPEN\n  DONE')
    .replace('plan(id: ID): Plan', 'plan: Plan')
    .concat('type Risk { number: Int }');
  const groups = await schemaChanges(released, current);
  assert.deepEqual(
    groups.map(({ title, lines }) => [title, lines.map((line) => line.split('`')[1])]),
    [
      ['Breaking', ['Query.plan.id']],
      ['Deprecated', ['Plan.name']],
      ['May surprise a client', ['State.DONE']],
      ['Added', ['Plan.risks', 'Risk']],
    ],
  );
});

test('the page is made anew down to the last release, and a release closes its first section', async () => {
  const page = '# Schema\n\nWords.\n\n## Not released yet\n\nold\n\n## 0.1.0, 2026-01-01\n\nThe first.\n';
  const current = `${released}\nextend type Query { plans: Int }`;
  const made = await schemaChangelog(page, released, current);
  assert.match(made, /^# Schema\n\nWords\.\n\n## Not released yet\n/);
  assert.match(made, /### Added\n\n- `Query\.plans`: .*\n\n## 0\.1\.0, 2026-01-01\n\nThe first\.\n$/);
  assert.equal(made.includes('old'), false);
  assert.equal(await schemaChangelog(made, released, current), made);
  const closed = releasedChangelog(made, '0.2.0, 2027-01-15');
  assert.match(closed, /## Not released yet\n\n<!--.*-->\n\nNothing\.\n\n## 0\.2\.0, 2027-01-15\n\n### Added/);
  assert.equal(await schemaChangelog(closed, current, current), closed);
});
