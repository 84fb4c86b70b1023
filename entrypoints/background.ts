import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../utils/extension/badge.ts';
import { getMessage, language } from '../utils/extension/browser-words.ts';
import { showInMenu } from '../utils/extension/context-menu.ts';
import { onCommand, onFirstRun, onSitesChanged, onTabClosed } from '../utils/extension/events.ts';
import { followKeptTabs, stopReading } from '../utils/extension/keep-reading.ts';
import { forgetMarksShown, getMarksShown, keepMarksShown } from '../utils/extension/marks-shown.ts';
import { answerInBackground, askTab } from '../utils/extension/messages.ts';
import { openPopup } from '../utils/extension/popup.ts';
import { recolour } from '../utils/extension/recolour.ts';
import { registerForSites } from '../utils/extension/site-script.ts';
import { forgetWantedSite, takeWantedTab } from '../utils/extension/sites.ts';
import { injectAnalysis, injectArticle, openComparison, openWelcome, POPUP_PATIENCE } from '../utils/extension/tabs.ts';
import { forgetWantedRow, showRow } from '../utils/extension/wanted-row.ts';
import { wordsFrom } from '../utils/words/words.ts';

export default defineBackground(() => {
  const words = wordsFrom(getMessage, language);

  answerInBackground({
    loadAnalysis: (tab) => injectAnalysis(tab),
    getMarksShown: (tab) => getMarksShown(tab),
    keepMarksShown: (shown, tab) => keepMarksShown(tab, shown),
    recolour: (before, colours, tab) => recolour(tab, before, colours),
    showCount: (count, tab) => showCount(tab, count, count === null ? null : words.count('badge_title', count)),
    showRow: (finding, tab) => showRow(tab, finding),
  });

  onFirstRun(openWelcome);

  onCommand({
    'next-mark': (tab) => askTab(tab, POPUP_PATIENCE, 'stepMarks', 'next'),
    'previous-mark': (tab) => askTab(tab, POPUP_PATIENCE, 'stepMarks', 'previous'),
    'toggle-marks': toggleMarks,
  });

  showInMenu({
    read: { title: words.say('menu_read'), on: 'page', run: readPage },
    marks: { title: words.say('menu_marks'), on: 'page', run: toggleMarks },
    missed: { title: words.say('missed_heading'), on: 'selection', run: reportMissed },
    compare: { title: words.say('compare'), on: 'page', run: openComparison },
  });

  onSitesChanged(async () => {
    await registerForSites();
    const asking = await takeWantedTab();
    if (asking !== null) await injectArticle(asking);
  });

  followKeptTabs();
  onTabClosed((tab) =>
    Promise.all([forgetMarksShown(tab), forgetWantedRow(tab), forgetWantedSite(tab), stopReading(tab)]),
  );
});

/** A page that was not read yet is read: that is how its marks come to be shown. */
async function toggleMarks(tab: number): Promise<void> {
  const toggled = await askTab(tab, POPUP_PATIENCE, 'toggleMarks');
  if (!toggled.answered && toggled.why === 'absent') await injectArticle(tab);
}

/** The popup reads it, and says what came of that. Where the browser opens none, marks and badge have to do. */
async function readPage(tab: number): Promise<void> {
  if (!(await openPopup())) await injectArticle(tab);
}

async function reportMissed(tab: number): Promise<void> {
  const asked = await askTab(tab, POPUP_PATIENCE, 'reportMissed');
  if (asked.answered || asked.why !== 'absent') return;
  if (await injectArticle(tab)) await askTab(tab, POPUP_PATIENCE, 'reportMissed');
}
