import type { ComponentChildren } from 'preact';
import { IDENTITIES, type Identity } from '../utils/analysis/types.ts';
import { IDENTITY_LABEL } from './labels.ts';
import { useWords } from './words.ts';

/**
 * The fills that tell identities apart without colour. Once a document, before the first bar, map or key: what they
 * draw refers to these by id.
 */
export function IdentityFills() {
  return (
    <svg class="fills" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Fill identity="anonymous">{null}</Fill>
        <Fill identity="spokesperson">
          <path d="M-2 2 2 -2M-2 10 10 -2M6 10 10 6" />
        </Fill>
        <Fill identity="institution">
          <circle cx="2" cy="2" r="1.3" />
          <circle cx="6" cy="6" r="1.3" />
        </Fill>
        <Fill identity="named">
          <path d="M0 2H8M0 6H8" />
        </Fill>
        <Fill identity="collective">
          <path d="M0 0 8 8M0 8 8 0" />
        </Fill>
        <Fill identity="unresolved">
          <path d="M2 0V8" />
        </Fill>
      </defs>
    </svg>
  );
}

function Fill({ identity, children }: { identity: Identity; children: ComponentChildren }) {
  return (
    <pattern id={`fill-${identity}`} class={`fill ${identity}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" />
      {children}
    </pattern>
  );
}

/** A small square in an identity's fill, empty for nobody. Says nothing by itself: the label stands beside it. */
export function Swatch({ identity }: { readonly identity: Identity | null }) {
  return (
    <svg class={`swatch ${identity ?? 'nobody'}`} width="14" height="14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="13" height="13" rx="2" fill={identity ? `url(#fill-${identity})` : 'none'} />
    </svg>
  );
}

interface IdentityBarProps {
  readonly counts: Readonly<Record<Identity, number>>;
  /** What the whole width stands for; by default all of `counts`. */
  readonly whole?: number;
  /** Which number is spoken and written for an identity, where it is not the count itself. */
  readonly written?: (identity: Identity) => ComponentChildren;
}

/** Attributed statements by identity: a stacked bar and its key with counts. */
export function IdentityBar({ counts, whole, written }: IdentityBarProps) {
  const words = useWords();
  const present = IDENTITIES.filter((identity) => counts[identity] > 0);
  const total = whole ?? present.reduce((sum, identity) => sum + counts[identity], 0);
  const write = written ?? ((identity: Identity) => <b>{words.number(counts[identity])}</b>);
  if (present.length === 0) return null;
  let from = 0;
  const segments = present.map((identity) => {
    const start = from;
    from += counts[identity] / total;
    return { identity, x: `${(start * 100).toFixed(3)}%`, width: `${((counts[identity] / total) * 100).toFixed(3)}%` };
  });
  return (
    <div class="identities">
      <svg class="bar" width="100%" height="18" role="img" aria-label={words.say('bar_label')}>
        {segments.map(({ identity, x, width }) => (
          <rect key={identity} class={identity} x={x} width={width} height="100%" fill={`url(#fill-${identity})`} />
        ))}
      </svg>
      <ul class="key">
        {present.map((identity) => (
          <li key={identity}>
            <Swatch identity={identity} /> <span>{words.say(IDENTITY_LABEL[identity])}</span> {write(identity)}
          </li>
        ))}
      </ul>
    </div>
  );
}
