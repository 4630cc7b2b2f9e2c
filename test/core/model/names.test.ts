import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName } from '../../../server/core/model/names';

test('names are compared without case, kind of apostrophe, composition of accents and width of blanks', () => {
  const alike: readonly (readonly string[])[] = [
    ['Mara', 'MARA', 'mara', ' Mara '],
    ["O'Neill", 'O’Neill', 'Oʼneill'],
    ['Zoë', 'Zoe\u0308', 'ZOË'],
    ['Mara Voss', 'mara\u00a0voss', 'Mara  Voss', 'Mara\tVoss'],
    ['斯派克', '斯派克 '],
  ];
  for (const [first = '', ...others] of alike) {
    for (const other of others) assert.equal(foldName(other), foldName(first), other);
  }
});

test('accents, hyphens and stops tell names apart', () => {
  for (const [one, other] of [
    ['Zoë', 'Zoe'],
    ['Mary-Jane', 'Mary Jane'],
    ['Mr. Angel', 'Mr Angel'],
    ['Mara', 'Maras'],
  ] as const)
    assert.notEqual(foldName(one), foldName(other));
});
