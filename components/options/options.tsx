import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { NotKept } from '../fault/not-kept.tsx';
import { PlumbMark } from '../popup/plumb-mark.tsx';
import { useStrings } from '../strings.ts';
import { CardsSection } from './cards-section.tsx';
import { type DatasetIdentity, DatasetSection } from './dataset-section.tsx';
import { type KeepingOutcome, KeepingSection, type LanguageChoice } from './keeping-section.tsx';
import { MarksSection } from './marks-section.tsx';
import type { OptionProps, OptionValues } from './options-actions.ts';
import { SitesSection } from './sites-section.tsx';

/** What came of the reader's last choice, where that is to be said. */
export type ChoiceOutcome = KeepingOutcome | 'not-kept';

/** All that the options page shows, and reports. `children` is the sample that the marks are tried on. */
export type OptionsProps = OptionProps & {
  readonly ownColours: Readonly<Record<Verdict, string>>;
  readonly languages: readonly LanguageChoice[];
  readonly identity: DatasetIdentity;
  readonly story: StoryView;
  readonly outcome: ChoiceOutcome | undefined;
  /** Shows values in the sample without keeping them. */
  readonly onTry: (change: Partial<OptionValues>) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
  readonly children: ComponentChildren;
};

const parts = ['marks', 'cards', 'sites', 'keeping', 'dataset'] as const;

/** The options page. */
export function Options({ ownColours, onTry, children, identity, story, outcome, ...props }: OptionsProps) {
  const { t } = useStrings();
  return (
    <>
      <header class="page-head">
        <PlumbMark />
        <h1>{t('options.title')}</h1>
      </header>
      <nav class="page-parts" aria-label={t('options.parts')}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`options.${part}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <MarksSection {...props} ownColours={ownColours} onTry={onTry}>
          {children}
        </MarksSection>
        <CardsSection {...props} />
        <SitesSection {...props} />
        <KeepingSection {...props} outcome={outcome === 'not-kept' ? undefined : outcome} />
        <DatasetSection identity={identity} story={story} />
      </main>
      {outcome === 'not-kept' && <NotKept />}
    </>
  );
}
