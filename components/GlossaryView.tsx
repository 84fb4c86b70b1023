import { useEffect, useRef } from 'preact/hooks';
import { entriesFor, type GlossaryEntry, HOUSES } from './glossary-entries.ts';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

interface GlossaryViewProps {
  /** The article's text: phrases that stand in it come first; null where none was read. */
  readonly text: string | null;
  onClose(): void;
}

/** What the phrases mean, and what newsrooms ask of a source without a name. */
export function GlossaryView({ text, onClose }: GlossaryViewProps) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  const { here, others } = entriesFor(text);
  return (
    <div class="glossary">
      <button type="button" onClick={onClose}>
        {words.say('glossary_back')}
      </button>
      <h1 tabIndex={-1} ref={title}>
        {words.say('glossary_title')}
      </h1>
      {here.length > 0 && (
        <Section title={words.say('glossary_here')}>
          <Entries entries={here} />
        </Section>
      )}
      <Section title={words.say(here.length > 0 ? 'glossary_others' : 'glossary_phrases')}>
        <Entries entries={others} />
      </Section>
      <Section title={words.say('glossary_houses')}>
        <p class="quiet">{words.say('glossary_houses_lead')}</p>
        {HOUSES.map(({ house, asks, published, address }) => (
          <div key={house} class="house">
            <h3>{words.say(house)}</h3>
            <ul class="points">
              {asks.map((point) => (
                <li key={point}>{words.say(point)}</li>
              ))}
            </ul>
            <p>
              <a href={address} target="_blank" rel="noreferrer">
                {words.say(published)}
              </a>
            </p>
          </div>
        ))}
        <p class="quiet">{words.say('glossary_unseen')}</p>
      </Section>
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  const words = useWords();
  return (
    <dl class="entries">
      {entries.map(({ term, meaning }) => (
        <div key={term}>
          <dt>{words.say(term)}</dt>
          <dd>{words.say(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
