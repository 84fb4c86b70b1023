import { useMemo } from 'preact/hooks';
import { type AcrossFinding, findAcross } from '../utils/analysis/across.ts';
import type { OutletWords } from '../utils/analysis/outlets-told.ts';
import type { Evidence } from '../utils/analysis/relays-across.ts';
import type { ArticleReport, Span } from '../utils/analysis/types.ts';
import type { Words } from '../utils/words/words.ts';
import type { StoryColumn } from './ComparisonStory.tsx';
import { Fold } from './Fold.tsx';
import type { Place } from './place.ts';
import { sentenceAround } from './place.ts';
import { isolated, nameText } from './plain-text.ts';
import { Statement } from './Statement.tsx';
import { useWords } from './words.ts';

interface AcrossProps {
  readonly columns: readonly StoryColumn[];
  readonly outletWords: OutletWords;
  onGoTo(key: string, place: Place): void;
}

/** More findings than these are folded. */
const SHOWN = 6;

/** What the articles of one story show only together; every finding with the sentences that it rests on. */
export function ComparisonAcross({ columns, outletWords, onGoTo }: AcrossProps) {
  const words = useWords();
  const compared = useMemo(() => onePerPage(columns), [columns]);
  const found = useMemo(
    () =>
      findAcross(
        compared.map(({ report }) => report),
        outletWords,
      ),
    [compared, outletWords],
  );
  if (compared.length < 2) return null;
  const list = (findings: readonly AcrossFinding[]) => (
    <ul class="findings">
      {findings.map((finding, n) => (
        <li key={n} class={finding.kind}>
          <p>{tell(finding, compared, words)}</p>
          <ul class="plain">
            {evidenceOf(finding).map((evidence) => (
              <Line key={evidence.report} evidence={evidence} column={compared[evidence.report]} onGoTo={onGoTo} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="across">
      <h3>{words.say('across_heading')}</h3>
      {found.length === 0 && <p class="quiet">{words.say('across_none')}</p>}
      {list(found.slice(0, SHOWN))}
      {found.length > SHOWN && (
        <Fold label={words.count('across_more', found.length - SHOWN)}>{list(found.slice(SHOWN))}</Fold>
      )}
    </section>
  );
}

/** A page that is open twice, or open and kept, speaks once. */
function onePerPage(columns: readonly StoryColumn[]): readonly StoryColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ tab, report }) => {
    const { canonical, title } = report.meta;
    // Some sites give all pages the canonical address of their front page.
    const page = canonical === null ? (report.address ?? tab.key) : `${canonical} ${title}`;
    return !seen.has(page) && seen.add(page);
  });
}

interface LineProps {
  readonly evidence: Evidence;
  readonly column: StoryColumn | undefined;
  onGoTo(key: string, place: Place): void;
}

/** The sentences of one article that a finding rests on; each leads there. */
function Line({ evidence, column, onGoTo }: LineProps) {
  const words = useWords();
  if (!column) throw new Error(`no column ${evidence.report}`);
  const { tab, report } = column;
  return (
    <li>
      <span class="outlet">{words.say('comparison_where', isolated(outletOf(column, words)))}</span>
      {onePerSentence(report, evidence.spans).map((span) => (
        <Statement
          key={span.start}
          report={report}
          span={span}
          finding={null}
          onGoTo={(place) => onGoTo(tab.key, place)}
        />
      ))}
    </li>
  );
}

/** A claim's source and content often stand in one sentence: the longest of the spans there is set off. */
function onePerSentence(report: ArticleReport, spans: readonly Span[]): Span[] {
  const bySentence = new Map<number, Span>();
  for (const span of spans) {
    const { start } = sentenceAround(report, span);
    const known = bySentence.get(start);
    if (!known || known.end - known.start < span.end - span.start) bySentence.set(start, span);
  }
  return [...bySentence.values()];
}

const outletOf = ({ report: { meta, address }, tab }: StoryColumn, words: Words): string =>
  nameText(meta.outlet ?? meta.title ?? tab.title ?? address ?? '') || words.say('untitled');

function tell(finding: AcrossFinding, columns: readonly StoryColumn[], words: Words): string {
  const outlets = (places: readonly number[]) =>
    [...new Set(places)]
      .flatMap((at) => columns[at] ?? [])
      .map((column) => isolated(outletOf(column, words)))
      .join(words.say('list_join'));
  const of = (evidence: readonly Evidence[]) => outlets(evidence.map(({ report }) => report));
  const count = (evidence: readonly Evidence[]) => new Set(evidence.map(({ report }) => report)).size;
  switch (finding.kind) {
    case 'named-elsewhere':
      return words.say('across_named', of(finding.named), of(finding.unnamed));
    case 'shared-origin': {
      const outlet = isolated(nameText(finding.outlet));
      if (finding.origin !== null) return words.say('across_origin_here', of(finding.relays), outlet);
      const key = finding.unnamed ? 'across_origin_unnamed' : 'across_origin';
      return words.say(key, count(finding.relays), columns.length, outlet);
    }
    case 'one-unnamed': {
      const label = finding.told[0]?.label ?? '';
      return words.say(
        'across_same_source',
        count(finding.told),
        columns.length,
        words.say('quote', isolated(nameText(label))),
      );
    }
    case 'asked-in-some':
      return words.say('across_asked', isolated(nameText(finding.party)), of(finding.asked), outlets(finding.notAsked));
    default:
      return finding satisfies never;
  }
}

/** In the order of the columns, each article once. */
function evidenceOf(finding: AcrossFinding): Evidence[] {
  const all = restsOn(finding);
  const byReport = new Map<number, Span[]>();
  for (const { report, spans } of all) byReport.set(report, [...(byReport.get(report) ?? []), ...spans]);
  return [...byReport].map(([report, spans]) => ({ report, spans }));
}

function restsOn(finding: AcrossFinding): readonly Evidence[] {
  switch (finding.kind) {
    case 'named-elsewhere':
      return [...finding.named, ...finding.unnamed];
    case 'shared-origin':
      return finding.relays;
    case 'one-unnamed':
      return finding.told;
    case 'asked-in-some':
      return finding.asked;
    default:
      return finding satisfies never;
  }
}
