/// <reference types="vite/client" />
import { render } from 'preact';
import popupSheet from '../../components/popup/popup.css?inline';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupView } from '../../components/popup/popup-view.ts';
import reportSheet from '../../components/report/report.css?inline';
import { Report } from '../../components/report/report.tsx';
import { ReportGone } from '../../components/report/report-gone.tsx';
import { takeAway } from '../../components/report/take-away.ts';
import { createStrings, StringsContext } from '../../components/strings.ts';
import type { ReportedPage } from '../../core/export/reported-page.ts';

/** What a page of states draws: one of the popup, or a report. */
export type Drawn = { readonly popup: PopupView } | { readonly report: ReportedPage | undefined };

declare global {
  /** Draws a state in place of the one before, with texts by their path in `locales/`. */
  var drawState: (drawn: Drawn, texts: Readonly<Record<string, string>>) => void;
}

const nothing = () => {};
const silent: PopupActions = {
  onShowClaim: nothing,
  onCheck: nothing,
  onAskAccess: nothing,
  onRetry: nothing,
  onOpenReport: nothing,
  onOpenOptions: nothing,
  onCopy: async () => {},
  onSave: async () => {},
  onPauseSite: nothing,
  onPauseAll: nothing,
};

globalThis.drawState = (drawn, texts) => {
  const strings = createStrings((path) => texts[path], 'en');
  const sheet = document.querySelector('style') ?? document.head.appendChild(document.createElement('style'));
  sheet.textContent = 'popup' in drawn ? popupSheet : reportSheet;
  render(null, document.body);
  render(
    <StringsContext.Provider value={strings}>
      {'popup' in drawn ? (
        <Popup view={drawn.popup} actions={silent} />
      ) : drawn.report ? (
        <Report page={drawn.report} onPrint={nothing} {...takeAway(async () => drawn.report, strings)} />
      ) : (
        <ReportGone />
      )}
    </StringsContext.Provider>,
    document.body,
  );
};
