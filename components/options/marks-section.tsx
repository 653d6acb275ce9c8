import type { ComponentChildren } from 'preact';
import { type Verdict, verdicts } from '../../core/claims/claim.ts';
import { useStrings } from '../strings.ts';
import { Choices } from './choices.tsx';
import type { OptionProps, OptionValues } from './options-actions.ts';
import { Section } from './section.tsx';
import { VerdictRow } from './verdict-row.tsx';

const paintStyles = ['underline', 'background', 'both', 'dot'] as const;

/** Which claims are marked in pages and how, beside a sample that shows it. `children` is the sample. */
export function MarksSection(
  props: OptionProps & {
    /** Our own colours, for verdicts that the reader gave none. */
    readonly ownColours: Readonly<Record<Verdict, string>>;
    readonly onTry: (change: Partial<OptionValues>) => void;
    readonly children: ComponentChildren;
  },
) {
  const { values, ownColours, onChange, onTry, children } = props;
  const { t } = useStrings();
  const { colours, hiddenVerdicts } = values;
  const withColour = (verdict: Verdict, colour?: string) => {
    const { [verdict]: _, ...others } = colours;
    return { colours: colour === undefined ? others : { ...others, [verdict]: colour } };
  };
  return (
    <Section id="marks" title={t('options.marks.title')} detail={t('options.marks.detail')}>
      <div class="beside">
        <div>
          <fieldset>
            <legend>{t('options.marks.verdicts')}</legend>
            <ul class="verdict-rows">
              {verdicts.map((verdict) => (
                <VerdictRow
                  key={verdict}
                  verdict={verdict}
                  painted={!hiddenVerdicts.includes(verdict)}
                  colour={colours[verdict] ?? ownColours[verdict]}
                  isOwn={colours[verdict] !== undefined}
                  onPaint={(painted) => {
                    const others = hiddenVerdicts.filter((each) => each !== verdict);
                    onChange({ hiddenVerdicts: painted ? others : [...others, verdict] });
                  }}
                  onTry={(colour) => onTry(withColour(verdict, colour))}
                  onColour={(colour) => onChange(withColour(verdict, colour))}
                />
              ))}
            </ul>
          </fieldset>
          <Choices
            name="style"
            label={t('options.marks.style')}
            value={values.paintStyle}
            choices={paintStyles.map((value) => ({ value, label: t(`options.marks.${value}`) }))}
            onChange={(paintStyle) => onChange({ paintStyle })}
          />
        </div>
        <div class="preview">
          <h3>{t('options.marks.preview')}</h3>
          {children}
        </div>
      </div>
    </Section>
  );
}
