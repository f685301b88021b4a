import { expect, it } from 'vitest';
import { isOneSlip } from '../../src/language/slip.ts';

it.each([
  ['regnet', 'regnt', true],
  ['regnet', 'reggnet', true],
  ['regnet', 'rengte', false],
  ['regnet', 'rengt', false],
  ['regnet', 'rgenet', true],
  ['regnet', 'rexnet', true],
  ['regnet', 'regnet', false],
  ['regnet', 'rexxet', false],
  ['ab', 'abcd', false],
])('%s and %s: %s', (one, other, slip) => {
  expect(isOneSlip(one, other)).toBe(slip);
});
