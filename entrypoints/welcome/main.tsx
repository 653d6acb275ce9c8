import { render } from 'preact';
import { StringsContext } from '../../components/strings.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { Claim } from '../../core/claims/claim.ts';
import { openOptions } from '../../platform/open-pages.ts';
import { pageSettingsOf } from '../../platform/page-settings.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { annotateSample } from '../sample/annotate-sample.ts';
import { checkSample } from '../sample/check-sample.ts';
import { pageStrings } from '../words/page-strings.ts';

const [settings, strings] = await Promise.all([sendMessage('settings.get', {}), pageStrings()]);
document.title = strings.t('welcome.title');

let show: (index: number) => void = () => {};

function draw(claims: readonly Claim[]): void {
  render(
    <StringsContext.Provider value={strings}>
      <Welcome claims={claims} onShowClaim={(index) => show(index)} onOptions={openOptions} />
    </StringsContext.Provider>,
    document.body,
  );
}

draw([]);
const root = document.querySelector('.sample');
if (root) {
  const sample = checkSample(root);
  show = annotateSample(sample, pageSettingsOf(settings), strings, new AbortController().signal).show;
  draw(sample.claims);
}
