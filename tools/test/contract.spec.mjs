import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenPromises, undescribed } from '../lib/schema-rules.mjs';

const schema = `
"""A plan."""
type Plan {
  """Title."""
  title(
    """Language."""
    language: Colour
  ): String
  """Old title."""
  name: Legacy @deprecated(reason: "title")
}
"""What the old title was."""
type Legacy {
  """Text."""
  text: String
}
"""A colour."""
enum Colour {
  """Red."""
  RED
  """Green."""
  GREEN @deprecated
}
type Query {
  """A plan."""
  plan: Plan
}
`;

test('everything described is not named, whatever is not described is', () => {
  assert.deepEqual(undescribed(schema), []);
  assert.deepEqual(undescribed(schema.replaceAll(/"""[^"]+"""/g, '')), [
    'Plan',
    'Plan.title',
    'Plan.title(language)',
    'Plan.name',
    'Legacy',
    'Legacy.text',
    'Colour',
    'Colour.RED',
    'Colour.GREEN',
    'Query.plan',
  ]);
  assert.deepEqual(undescribed('type Query { "Q." q(a: I): Int } input I { f: Int }'), ['Query.q(a)', 'I', 'I.f']);
});

test('what was deprecated may go, and the type that only it led to', () => {
  const smaller = schema
    .replace(/"""Old title."""\n.*\n/, '')
    .replace(/"""What the old[^}]+}/, '')
    .replace('GREEN @deprecated', '')
    .replace('"""Green."""', '');
  assert.deepEqual(brokenPromises(schema, smaller), []);
  assert.deepEqual(brokenPromises(schema, schema), []);
});

test('what was not deprecated may not go', () => {
  const without = (/** @type {RegExp} */ part) => brokenPromises(schema, schema.replace(part, ''));
  assert.deepEqual(without(/"""Red."""\s+RED/), ['RED was removed from enum type Colour.']);
  assert.deepEqual(without(/\([^)]+\)(?=: String)/), ['Plan.title arg language was removed.']);
  assert.deepEqual(brokenPromises(schema, schema.replace('title(', 'heading(')), ['Plan.title was removed.']);
  assert.deepEqual(brokenPromises(schema, schema.replace('  text: String', '  text: Int')), [
    'Legacy.text changed type from String to Int.',
  ]);
});

test('a type that something kept leads to may not go', () => {
  const renamed = schema.replaceAll('Colour', 'Color');
  assert.deepEqual(brokenPromises(schema, renamed), [
    'Colour was removed.',
    'Plan.title arg language has changed type from Colour to Color.',
  ]);
});
