// Each permission of each browser has its reason in the texts for the stores, and there is no reason without one.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Asked {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

test('reasons and permissions are the same', () => {
  const manifests = globSync('.output/*-mv3/manifest.json').map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as Asked,
  );
  expect(manifests.length).toBe(4);
  const asked = manifests.flatMap((manifest) => [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ]);
  const headings = readFileSync('docs/store/permissions.md', 'utf8').matchAll(/^### (.+)$/gm);
  const reasons = [...headings].flatMap(([, heading = '']) =>
    [...heading.matchAll(/`([^`]+)`/g)].map(([, one]) => one),
  );
  expect(reasons.sort()).toEqual([...new Set(asked)].sort());
});
