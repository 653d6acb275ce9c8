import { useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { Choices } from './choices.tsx';
import type { OptionProps } from './options-actions.ts';
import { Section } from './section.tsx';

/** The longest delay that can be set here, and its steps, in milliseconds: beyond it nobody expects a card. */
const delays = { longest: 1500, step: 100 };

/** When the card of a claim opens. */
export function CardsSection({ values, onChange }: OptionProps) {
  const { t } = useStrings();
  const [tried, setTried] = useState<number>();
  const delay = tried ?? values.hoverDelay;
  return (
    <Section id="cards" title={t('options.cards.title')}>
      <Choices
        name="opens"
        label={t('options.cards.opens')}
        value={values.cardOpens}
        choices={[
          { value: 'hover', label: t('options.cards.hover') },
          { value: 'click', label: t('options.cards.click') },
        ]}
        onChange={(cardOpens) => onChange({ cardOpens })}
      />
      <label class="delay" data-off={values.cardOpens === 'click' || undefined}>
        {t('options.cards.delay')}
        <input
          type="range"
          min={0}
          max={delays.longest}
          step={delays.step}
          value={delay}
          disabled={values.cardOpens === 'click'}
          onInput={(event) => setTried(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            setTried(undefined);
            onChange({ hoverDelay: event.currentTarget.valueAsNumber });
          }}
        />
        <output>{t('options.cards.seconds', { seconds: delay / 1000 })}</output>
      </label>
    </Section>
  );
}
