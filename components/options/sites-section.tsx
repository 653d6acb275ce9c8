import { useStrings } from '../strings.ts';
import { Choices } from './choices.tsx';
import { HostList } from './host-list.tsx';
import type { OptionProps } from './options-actions.ts';
import { Section } from './section.tsx';

/** Where pages are read, and whether by themselves. */
export function SitesSection({ values, onChange }: OptionProps) {
  const { t } = useStrings();
  return (
    <Section id="sites" title={t('options.sites.title')}>
      <Choices
        name="runs"
        label={t('options.sites.runs')}
        value={values.runs}
        choices={[
          { value: 'by-itself', label: t('options.sites.by-itself') },
          {
            value: 'when-asked',
            label: t('options.sites.when-asked'),
            detail: t('options.sites.when-asked-detail'),
          },
        ]}
        onChange={(runs) => onChange({ runs })}
      />
      <Choices
        name="sites"
        label={t('options.sites.where')}
        value={values.sites}
        choices={[
          { value: 'all', label: t('options.sites.all') },
          { value: 'listed', label: t('options.sites.listed') },
        ]}
        onChange={(sites) => onChange({ sites })}
      />
      {values.sites === 'all' ? (
        <HostList
          key="paused"
          label={t('options.sites.paused')}
          empty={t('options.sites.paused-none')}
          hosts={values.pausedHosts}
          onChange={(pausedHosts) => onChange({ pausedHosts })}
        />
      ) : (
        <HostList
          key="only"
          label={t('options.sites.only')}
          empty={t('options.sites.only-none')}
          hosts={values.onlyHosts}
          onChange={(onlyHosts) => onChange({ onlyHosts })}
        />
      )}
    </Section>
  );
}
