import '../../components/compare.css';
import { ComparisonView } from '../../components/ComparisonView.tsx';
import { words as vocabulary } from '../../seeds/words/index.ts';
import type { ArticleReport } from '../../utils/analysis/types.ts';
import { mount } from './mount.tsx';
import { COMPARE_SCENES, comparedTab } from './scenes.ts';

const nothing = () => {};

/** Real articles' reports, where the gallery hands some in. */
const { reports } = window as { reports?: readonly ArticleReport[] };
const given = reports?.map((report, n) => comparedTab(String(n + 1), { status: 'read', report }));

mount((scene) => (
  <ComparisonView
    tabs={given ?? COMPARE_SCENES[scene] ?? []}
    asking={scene === 'asking'}
    notice={null}
    outletWords={vocabulary}
    readAll={{
      progress:
        scene === 'reading-all' ? { done: 6, total: 23, title: 'Marlow council live: the vote on the docks' } : null,
      onReadAll: nothing,
      onStop: nothing,
    }}
    onGoTo={nothing}
    onOpenTab={nothing}
    onAskAgain={nothing}
    onWake={async () => {}}
    onKeep={nothing}
    onExport={nothing}
  />
));
