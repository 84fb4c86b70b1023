// What can be set, and how whatever lies in storage becomes settings. Storage is older than the running code, or newer,
// or damaged; none of that may keep the extension from working.

import * as v from 'valibot';
import { MARK_KINDS, type MarkKind } from '../analysis/types.ts';
import { COLOUR, DEFAULT_COLOURS, type MarkColours } from '../colours/mark-colours.ts';

export interface Settings {
  /** Which kinds are marked on pages. */
  readonly kinds: Readonly<Record<MarkKind, boolean>>;
  readonly colours: MarkColours;
  /** Whether the toolbar button bears the number of statements by unnamed people. */
  readonly badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  kinds: { anonymous: true, missing: true, pending: true, hearsay: true },
  colours: DEFAULT_COLOURS,
  badge: true,
};

export const shownKinds = (settings: Settings): MarkKind[] => MARK_KINDS.filter((kind) => settings.kinds[kind]);

/** 'newer': a later version wrote them. What can be understood is used, and nothing is written over them. */
export type SettingsTrouble = 'unavailable' | 'damaged' | 'newer';

export interface ReadSettings {
  readonly settings: Settings;
  readonly trouble: SettingsTrouble | null;
}

/** Each takes what the version before it stored to what the next one stores: the first from version 1 to 2. */
export type Migrations = readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[];
const MIGRATIONS: Migrations = [];

const versionOf = (migrations: Migrations) => migrations.length + 1;
export const SETTINGS_VERSION = versionOf(MIGRATIONS);

/** @param repairs a part that is wrong becomes the default; otherwise it makes the whole wrong. What is missing is the default. */
function schemaOf(repairs: boolean) {
  const part = <T>(schema: v.GenericSchema<unknown, T>, standard: T): v.GenericSchema<unknown, T> => {
    const optional = v.optional(schema, standard) as v.GenericSchema<unknown, T>; // the default leaves no undefined
    return repairs ? v.fallback(optional, standard) : optional;
  };
  const perKind = <T>(schema: v.GenericSchema<unknown, T>, standard: Readonly<Record<MarkKind, T>>) =>
    part(
      v.object({
        anonymous: part(schema, standard.anonymous),
        missing: part(schema, standard.missing),
        pending: part(schema, standard.pending),
        hearsay: part(schema, standard.hearsay),
      }) as v.GenericSchema<unknown, Readonly<Record<MarkKind, T>>>,
      standard,
    );
  return v.object({
    kinds: perKind(v.boolean(), DEFAULT_SETTINGS.kinds),
    colours: perKind(v.pipe(v.string(), v.regex(COLOUR)), DEFAULT_SETTINGS.colours),
    badge: part(v.boolean(), DEFAULT_SETTINGS.badge),
  }) satisfies v.GenericSchema<unknown, Settings>;
}

const whole = schemaOf(false);
export const coloursSchema = whole.entries.colours;
const repaired = schemaOf(true);
const stamped = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Takes whatever is stored, undefined where nothing is; never throws. */
export function settingsFrom(stored: unknown, migrations: Migrations = MIGRATIONS): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, trouble: null };
  const found = v.safeParse(stamped, stored);
  if (!found.success) return repair(stored, 'damaged');
  const { version } = found.output;
  if (version > versionOf(migrations)) return repair(stored, 'newer');
  try {
    const current = migrations
      .slice(version - 1)
      .reduce<Record<string, unknown>>((older, migrate) => migrate(older), found.output);
    const read = v.safeParse(whole, current);
    return read.success ? { settings: read.output, trouble: null } : repair(current, 'damaged');
  } catch {
    return repair(stored, 'damaged'); // a migration fell over what it found
  }
}

function repair(stored: unknown, trouble: SettingsTrouble): ReadSettings {
  const read = v.safeParse(repaired, stored);
  return { settings: read.success ? read.output : DEFAULT_SETTINGS, trouble };
}

/** What is put in storage, and in files. */
export const stampSettings = (settings: Settings): object => ({ version: SETTINGS_VERSION, ...settings });
