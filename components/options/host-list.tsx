import { useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { hostOf } from './host-of.ts';

/** A list of sites that the reader can add to and take from. */
export function HostList(props: {
  readonly label: string;
  readonly empty: string;
  readonly hosts: readonly string[];
  readonly onChange: (hosts: string[]) => void;
}) {
  const { label, empty, hosts, onChange } = props;
  const { t } = useStrings();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const host = hostOf(typed);
    setRefused(host === undefined);
    if (host === undefined) return;
    setTyped('');
    onChange([...hosts.filter((each) => each !== host), host]);
  };
  return (
    <div class="hosts">
      <h3>{label}</h3>
      {hosts.length === 0 ? (
        <p class="part-detail">{empty}</p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="plain"
                aria-label={t('options.sites.remove-host', { host })}
                onClick={() => onChange(hosts.filter((each) => each !== host))}
              >
                {t('options.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="news.example"
          aria-label={t('options.sites.add-label')}
          aria-invalid={refused}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('options.sites.add')}
        </button>
      </form>
      <p class="warning" role="status">
        {refused && t('options.sites.no-host')}
      </p>
    </div>
  );
}
