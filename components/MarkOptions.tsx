import { MARK_KINDS, type MarkKind } from '../utils/analysis/types.ts';
import { contrast } from '../utils/colours/contrast.ts';
import {
  brightened,
  type Colour,
  DEFAULT_COLOURS,
  isSameColours,
  LINE_CONTRAST,
  type MarkColours,
  markProperties,
} from '../utils/colours/mark-colours.ts';
import type { PlainKey } from '../utils/words/words.ts';
import { MARK_LABEL } from './labels.ts';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

interface MarkOptionsProps {
  readonly kinds: Readonly<Record<MarkKind, boolean>>;
  readonly colours: MarkColours;
  onKind(kind: MarkKind, shown: boolean): void;
  onColour(kind: MarkKind, colour: Colour): void;
  onDefaultColours(): void;
}

const SAMPLE = {
  anonymous: 'options_sample_anonymous',
  missing: 'options_sample_missing',
  pending: 'options_sample_pending',
  hearsay: 'options_sample_hearsay',
} as const satisfies Record<MarkKind, PlainKey>;

const WHITE = '#ffffff';

/** Which kinds are marked, and in which colour; each shown as it looks on a light and on a dark page. */
export function MarkOptions({ kinds, colours, onKind, onColour, onDefaultColours }: MarkOptionsProps) {
  const words = useWords();
  const bright = brightened(colours);
  const tint = { '--mark-tint': markProperties(colours)['--mark-tint'] };
  const samples = [
    // Whatever the reader's own theme is.
    { page: 'light', label: words.say('options_on_light'), style: markProperties(colours, colours) },
    { page: 'dark', label: words.say('options_on_dark'), style: { ...markProperties(bright, bright), ...tint } },
  ];
  return (
    <Section title={words.say('options_marks')}>
      <p class="quiet">{words.say('options_marks_why')}</p>
      <ul class="kinds">
        {MARK_KINDS.map((kind) => {
          const weak = contrast(colours[kind], WHITE);
          return (
            <li key={kind}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={kinds[kind]}
                  onChange={(event) => onKind(kind, event.currentTarget.checked)}
                />
                <span>{words.say(MARK_LABEL[kind])}</span>
              </label>
              <label class="colour">
                <span>{words.say('options_colour')}</span>
                <input
                  type="color"
                  aria-label={words.say('options_colour_of', words.say(MARK_LABEL[kind]))}
                  value={colours[kind]}
                  onChange={(event) => onColour(kind, event.currentTarget.value)}
                />
              </label>
              {weak < LINE_CONTRAST && (
                <p class="warning" role="status">
                  {words.say('options_colour_weak', weak, LINE_CONTRAST)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <div class="samples">
        {samples.map(({ page, label, style }) => (
          <figure key={page} class={page} style={style}>
            <figcaption>{label}</figcaption>
            {MARK_KINDS.filter((kind) => kinds[kind]).map((kind) => (
              <p key={kind}>
                <span class={`line ${kind}`}>{words.say(SAMPLE[kind])}</span>
              </p>
            ))}
          </figure>
        ))}
      </div>
      {!isSameColours(colours, DEFAULT_COLOURS) && (
        <button type="button" onClick={onDefaultColours}>
          {words.say('options_default_colours')}
        </button>
      )}
    </Section>
  );
}
