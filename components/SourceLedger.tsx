import type { ComponentChildren } from 'preact';
import type { AnonymousSource, ArticleReport, Attribution, Slots, Span } from '../utils/analysis/types.ts';
import { textAt } from '../utils/analysis/types.ts';
import { reasonOf, relayedBy, type SourceEvidence, sourcesOf, writePeople } from './evidence.ts';
import { SLOT_LABEL, UNSAID_LABEL } from './labels.ts';
import type { Place } from './place.ts';
import { isolated, nameText } from './plain-text.ts';
import { Section } from './Section.tsx';
import { Statement } from './Statement.tsx';
import { useWords } from './words.ts';

interface LedgerProps {
  readonly report: ArticleReport;
  onGoTo(place: Place): void;
}

/** Every unnamed source: how often, how many people, what the article says of them, and each statement. */
export function SourceLedger({ report, onGoTo }: LedgerProps) {
  const words = useWords();
  const found = sourcesOf(report, 'anonymous');
  return (
    <Section title={words.say('sources_heading')} aside={<span class="count">{words.number(found.length)}</span>}>
      {found.length === 0 ? (
        <p class="quiet">{words.say('sources_empty')}</p>
      ) : (
        <ul class="ledger">
          {found.map((evidence) => (
            <li key={evidence.source.id} id={`source-${evidence.source.id}`}>
              <UnnamedSource report={report} evidence={evidence} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function UnnamedSource({ report, evidence, onGoTo }: LedgerProps & { readonly evidence: SourceEvidence }) {
  const words = useWords();
  const { source, attributions } = evidence;
  return (
    <>
      <div class="row">
        <h3>
          <bdi>{nameText(source.label)}</bdi>
        </h3>
        <span class="count">{words.count('statements', attributions.length)}</span>
      </div>
      {source.anonymous && <SaidOf report={report} about={source.anonymous} attributions={attributions} />}
      <ul class="statements">
        {attributions.map((attribution) => (
          <li key={attribution.id}>
            <Statement
              anchored
              report={report}
              span={attribution.source}
              finding={attribution.id}
              label={words.say('card_label_unnamed', nameText(source.label))}
              onGoTo={onGoTo}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SaidOfProps {
  readonly report: ArticleReport;
  readonly about: AnonymousSource;
  readonly attributions: readonly Attribution[];
}

/** "A diplomat" is one person, and to quote the "A" says nothing more. */
const ARTICLE = /^(?:an?|the)$/i;

const SLOTS = ['number', 'rank', 'body', 'side', 'knowledge'] as const satisfies (keyof Slots)[];

/** What the article says of an unnamed source in its own words, and, in one line, what it does not say. */
function SaidOf({ report: { text }, about, attributions }: SaidOfProps) {
  const words = useWords();
  const { people, slots, reasonKind, granted } = about;
  const told = relayedBy(text, attributions).map(isolated);
  const reason = reasonOf(attributions);
  const quote = (span: Span) => words.say('quote', isolated(textAt(text, span)));
  // Where people are counted exactly ("two sources", "a diplomat"), the number is said whatever its words are.
  const isSaid = (slot: keyof Slots) => slots[slot] !== null || (slot === 'number' && people.atLeast === people.atMost);
  const unsaid = SLOTS.filter((slot) => !isSaid(slot)).map((slot) => words.say(UNSAID_LABEL[slot]));
  return (
    <dl class="said">
      <Line label={words.say('people_label')}>
        {slots.number && !ARTICLE.test(textAt(text, slots.number))
          ? words.say('people_in_words', writePeople(people, words), quote(slots.number))
          : writePeople(people, words)}
      </Line>
      {SLOTS.map((slot) => {
        const span = slots[slot];
        return (
          span &&
          slot !== 'number' && (
            <Line key={slot} label={words.say(SLOT_LABEL[slot])}>
              {quote(span)}
            </Line>
          )
        );
      })}
      {unsaid.length > 0 && (
        <Line label={words.say('slots_missing')} quiet>
          {unsaid.join(words.say('list_join'))}
        </Line>
      )}
      {granted && <Line label={words.say('anonymity_label')}>{words.say('anonymity_granted')}</Line>}
      <Line label={words.say('reason_label')} quiet={reasonKind === 'none'}>
        {reasonKind === 'none'
          ? words.say('reason_none')
          : reason === null
            ? words.say('reason_given')
            : reasonKind === 'stock'
              ? words.say('reason_stock', quote(reason))
              : quote(reason)}
      </Line>
      {told.length > 0 && (
        <Line label={words.say('relayed_label')}>{words.say('relayed_by', told.join(words.say('list_join')))}</Line>
      )}
    </dl>
  );
}

interface LineProps {
  readonly label: string;
  readonly quiet?: boolean;
  readonly children: ComponentChildren;
}

function Line({ label, quiet = false, children }: LineProps) {
  return (
    <div class={quiet ? 'quiet' : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
