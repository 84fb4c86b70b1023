import '../../components/compare.css';
import { ComparisonView } from '../../components/ComparisonView.tsx';
import { mount } from './mount.tsx';
import { COMPARE_SCENES } from './scenes.ts';

mount((scene) => (
  <ComparisonView
    tabs={COMPARE_SCENES[scene] ?? []}
    asking={scene === 'asking'}
    onGoTo={() => {}}
    onOpenTab={() => {}}
    onAskAgain={() => {}}
  />
));
