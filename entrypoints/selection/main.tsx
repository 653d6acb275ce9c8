import { render } from 'preact';
import { Selection } from '../../components/selection/selection.tsx';
import { StringsContext } from '../../components/strings.ts';
import type { Claim } from '../../core/claims/claim.ts';
import { pageSettingsOf } from '../../platform/page-settings.ts';
import { readSelection } from '../../platform/selected-text.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { annotateSample } from '../sample/annotate-sample.ts';
import { checkPart, checkSample } from '../sample/check-sample.ts';
import { pageStrings } from '../words/page-strings.ts';

const [settings, strings, selected] = await Promise.all([
  sendMessage('settings.get', {}),
  pageStrings(),
  readSelection(location.hash.slice(1)),
]);
document.title = strings.t('selection.title');
const paragraphs = (selected?.text ?? '').split(/\n+/).filter((paragraph) => paragraph.trim() !== '');

let show: (index: number) => void = () => {};

function draw(claims: readonly Claim[] | undefined): void {
  render(
    <StringsContext.Provider value={strings}>
      <Selection
        paragraphs={paragraphs}
        isCut={selected?.isCut ?? false}
        partOf={selected?.around?.title}
        claims={claims}
        onShowClaim={(index) => show(index)}
      />
    </StringsContext.Provider>,
    document.body,
  );
}

draw(undefined);
const root = document.querySelector('.sample');
if (root) {
  const sample = selected?.around ? checkPart(root, selected.around) : checkSample(root);
  // What is hidden in pages is asked for here.
  const marks = { ...pageSettingsOf(settings), hiddenVerdicts: [] };
  show = annotateSample(sample, marks, strings, new AbortController().signal).show;
  draw(sample.claims);
}
