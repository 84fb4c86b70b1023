import type { ArticleReport, Slots, Span } from '../utils/analysis/types.ts';
import { textAt } from '../utils/analysis/types.ts';
import { reasonOf, relayedBy, type SourceEvidence, sourcesOf, writePeople } from './evidence.ts';
import { SLOT_LABEL } from './labels.ts';
import type { Place } from './place.ts';
import { isolated, plainText } from './plain-text.ts';
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
    <section aria-labelledby="sources-heading">
      <h2 id="sources-heading">{words.say('sources_heading')}</h2>
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
    </section>
  );
}

function UnnamedSource({ report, evidence, onGoTo }: LedgerProps & { readonly evidence: SourceEvidence }) {
  const words = useWords();
  const { source, attributions } = evidence;
  const told = relayedBy(report.text, attributions);
  return (
    <>
      <div class="row">
        <h3>
          <bdi>{plainText(source.label)}</bdi>
        </h3>
        <span class="count">{words.count('statements', attributions.length)}</span>
      </div>
      {source.anonymous && (
        <dl class="said">
          <div>
            <dt>{words.say('people_label')}</dt>
            <dd>{writePeople(source.anonymous.people, words)}</dd>
          </div>
          <SaidSlots text={report.text} slots={source.anonymous.slots} />
          <div>
            <dt>{words.say('reason_label')}</dt>
            <dd>
              <Reason text={report.text} kind={source.anonymous.reasonKind} span={reasonOf(attributions)} />
              {source.anonymous.granted && <span class="granted">{words.say('granted')}</span>}
            </dd>
          </div>
          {told.length > 0 && (
            <div>
              <dt>{words.say('relayed_label')}</dt>
              <dd>{words.say('relayed_by', told.map(isolated).join(words.say('list_join')))}</dd>
            </div>
          )}
        </dl>
      )}
      <ul class="statements">
        {attributions.map((attribution) => (
          <li key={attribution.id}>
            <Statement report={report} span={attribution.source} finding={attribution.id} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the article says of a source in its own words, and, in one line, what it does not say. */
function SaidSlots({ text, slots }: { readonly text: string; readonly slots: Slots }) {
  const words = useWords();
  const names = Object.keys(SLOT_LABEL) as (keyof typeof SLOT_LABEL)[];
  const missing = names.filter((name) => slots[name] === null).map((name) => words.say(SLOT_LABEL[name]));
  return (
    <>
      {names.map((name) => {
        const span = slots[name];
        return (
          span && (
            <div key={name}>
              <dt>{words.say(SLOT_LABEL[name])}</dt>
              <dd>{words.say('quote', isolated(textAt(text, span)))}</dd>
            </div>
          )
        );
      })}
      {missing.length > 0 && (
        <div class="unsaid">
          <dt>{words.say('slots_missing')}</dt>
          <dd>{missing.join(words.say('list_join'))}</dd>
        </div>
      )}
    </>
  );
}

interface ReasonProps {
  readonly text: string;
  readonly kind: 'none' | 'stock' | 'specific';
  readonly span: Span | null;
}

function Reason({ text, kind, span }: ReasonProps) {
  const words = useWords();
  if (kind === 'none') return <span>{words.say('reason_none')}</span>;
  if (span === null) return <span>{words.say('reason_given')}</span>;
  const quote = words.say('quote', isolated(textAt(text, span)));
  return <span>{kind === 'stock' ? words.say('reason_stock', quote) : quote}</span>;
}
