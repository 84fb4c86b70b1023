import { defineBackground } from 'wxt/utils/define-background';
import { onCommand, onTabClosed } from '../utils/extension/events.ts';
import { forgetMarksShown, getMarksShown, keepMarksShown } from '../utils/extension/marks-shown.ts';
import { answerInBackground, askTab } from '../utils/extension/messages.ts';
import { injectAnalysis, injectArticle, POPUP_PATIENCE } from '../utils/extension/tabs.ts';
import { forgetWantedRow, showRow } from '../utils/extension/wanted-row.ts';

export default defineBackground(() => {
  answerInBackground({
    loadAnalysis: (tab) => injectAnalysis(tab),
    getMarksShown: (tab) => getMarksShown(tab),
    keepMarksShown: (shown, tab) => keepMarksShown(tab, shown),
    showRow: (finding, tab) => showRow(tab, finding),
  });

  onCommand({
    'next-mark': (tab) => askTab(tab, POPUP_PATIENCE, 'stepMarks', 'next'),
    'previous-mark': (tab) => askTab(tab, POPUP_PATIENCE, 'stepMarks', 'previous'),
    'toggle-marks': async (tab) => {
      const toggled = await askTab(tab, POPUP_PATIENCE, 'toggleMarks');
      // A page that was not read yet is read: that is how its marks come to be shown.
      if (!toggled.answered && toggled.why === 'absent') await injectArticle(tab);
    },
  });

  onTabClosed((tab) => Promise.all([forgetMarksShown(tab), forgetWantedRow(tab)]));
});
