import { render } from 'preact';
import { Report } from '../../components/report/report.tsx';
import { ReportGone } from '../../components/report/report-gone.tsx';
import { takeAway } from '../../components/report/take-away.ts';
import { StringsContext } from '../../components/strings.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { pageStrings } from '../words/page-strings.ts';

const strings = await pageStrings();
// Browsers keep titles in their history: the page's own must not come to stand there.
document.title = strings.t('report.title');

const tab = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
const page = Number.isNaN(tab) ? undefined : await sendMessage('tab.report', { tab });

render(
  <StringsContext.Provider value={strings}>
    {page ? (
      <Report page={page} onPrint={() => window.print()} {...takeAway(async () => page, strings)} />
    ) : (
      <ReportGone />
    )}
  </StringsContext.Provider>,
  document.body,
);
