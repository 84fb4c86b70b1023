import '../../components/welcome.css';
import { harbour } from '../../components/fixtures/articles.ts';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { seedArticle } from '../../entrypoints/welcome/seed-article.ts';
import { MARK_KINDS } from '../../utils/analysis/types.ts';
import { mount } from './mount.tsx';
import { WELCOME_SCENES } from './scenes.ts';

const nothing = () => {};
const article = seedArticle();
/** A real article's report, where the gallery hands one in. */
const { report = harbour } = window as { report?: typeof harbour };

mount((scene) => {
  const tryOut = WELCOME_SCENES[scene];
  if (!tryOut) throw new Error(`no scene "${scene}"`);
  return (
    <WelcomeView
      article={article}
      tryOut={tryOut.status === 'read' ? { ...tryOut, report } : tryOut}
      marks={{ shown: true, kinds: MARK_KINDS }}
      onTry={nothing}
      onShowMarks={nothing}
      onGoTo={nothing}
    />
  );
});
