import { type ArticleReport, type Identity, textAt } from '../utils/analysis/types.ts';
import { sourcesOf } from './evidence.ts';
import { Fold } from './Fold.tsx';
import { Swatch } from './IdentityBar.tsx';
import { IDENTITY_LABEL } from './labels.ts';
import type { Place } from './place.ts';
import { nameText, plainText } from './plain-text.ts';
import { Section } from './Section.tsx';
import { Statement } from './Statement.tsx';
import { useWords } from './words.ts';

const OTHERS = ['spokesperson', 'institution', 'named', 'collective', 'unresolved'] as const satisfies Identity[];

interface OtherSourcesProps {
  readonly report: ArticleReport;
  onGoTo(place: Place): void;
}

/** The rest of those on whose word the article rests, folded; empty kinds are left out. */
export function OtherSources({ report, onGoTo }: OtherSourcesProps) {
  const words = useWords();
  const { hearsay } = report.analysis;
  const groups = OTHERS.map((identity) => ({ identity, found: sourcesOf(report, identity) })).filter(
    ({ found }) => found.length > 0,
  );
  if (groups.length === 0 && hearsay.length === 0) return null;
  return (
    <Section title={words.say('others_heading')}>
      {groups.map(({ identity, found }) => (
        <Fold
          key={identity}
          label={
            <>
              <Swatch identity={identity} /> {words.say(IDENTITY_LABEL[identity])}
            </>
          }
          count={words.number(found.length)}
          findings={found.flatMap(({ attributions }) => attributions.map(({ id }) => id))}
        >
          <ul class="ledger">
            {found.map(({ source, attributions }) => (
              <li key={source.id} id={`source-${source.id}`}>
                <div class="row">
                  <h3>
                    <bdi>{nameText(source.label)}</bdi>
                  </h3>
                  <span class="count">{words.count('statements', attributions.length)}</span>
                </div>
                <ul class="statements">
                  {attributions.map((attribution) => (
                    <li key={attribution.id}>
                      <Statement
                        anchored
                        report={report}
                        span={attribution.source}
                        finding={attribution.id}
                        label={words.say('row_label', words.say(IDENTITY_LABEL[identity]), nameText(source.label))}
                        onGoTo={onGoTo}
                      />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
      {hearsay.length > 0 && (
        <Fold
          label={
            <>
              <Swatch identity={null} /> {words.say('hearsay_heading')}
            </>
          }
          count={words.number(hearsay.length)}
          findings={hearsay.map((_, n) => `hearsay:${n}`)}
        >
          <ul class="statements">
            {hearsay.map(({ cue }, n) => (
              <li key={cue.start}>
                <Statement
                  anchored
                  report={report}
                  span={cue}
                  finding={`hearsay:${n}`}
                  label={words.say('card_label_hearsay', plainText(textAt(report.text, cue)))}
                  onGoTo={onGoTo}
                />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
