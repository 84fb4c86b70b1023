import { describe, expect, it } from 'vitest';
import { readOurFile, writeHiddenFile, writeSettingsFile } from './settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings-shape.ts';

const settings: Settings = { ...DEFAULT_SETTINGS, badge: false };
const file = (content: unknown) => JSON.stringify(content);

describe('files', () => {
  it('bring back what was taken along', () => {
    expect(readOurFile(writeSettingsFile(settings))).toEqual({ kind: 'settings', settings });
    const keys = ['0123456789abc', 'ffffffffffff0'];
    expect(readOurFile(writeHiddenFile(keys))).toEqual({ kind: 'hidden-marks', keys });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['JSON of somebody else', '{"name":"other","settings":{}}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['settings that are no list of hidden marks', file({ 'on-record': 'hidden-marks', keys: 'all' })],
  ])('is refused as not ours: %s', (_, text) => {
    expect(readOurFile(text)).toEqual({ kind: 'refused', why: 'not-ours' });
  });

  it.each([
    ['damaged', { 'on-record': 'settings' }],
    ['damaged', { 'on-record': 'settings', settings: { badge: false } }],
    ['damaged', { 'on-record': 'settings', settings: { version: 1, colours: { missing: 'red' } } }],
    ['newer', { 'on-record': 'settings', settings: { version: 99 } }],
  ])('is refused as %s', (why, content) => {
    expect(readOurFile(file(content))).toEqual({ kind: 'refused', why });
  });

  it('is refused before it is read where it is too large', () => {
    expect(readOurFile(' '.repeat(1_000_001))).toEqual({ kind: 'refused', why: 'too-large' });
  });
});
