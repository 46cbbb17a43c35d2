/** What every page does beyond HTML: theme, on-page contents, copy buttons, scroll regions, language tabs. */
import { startTabs } from '../sample/tabs.client.ts';
import { markSectionInView } from './contents.client.ts';
import { addCopyButtons } from './copy.client.ts';
import { nameScrollRegions } from './scroll.client.ts';
import { startThemeSwitch } from './theme.client.ts';

startThemeSwitch();
markSectionInView();
addCopyButtons();
nameScrollRegions();
startTabs();
