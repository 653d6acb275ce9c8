import type { FactView } from '../../core/pack/fact-view.ts';
import { FactEvidence } from '../report/fact-evidence.tsx';

/** Facts of the source at `url`, each with its evidence folded below it. */
export function FactList({ facts, url }: { facts: readonly FactView[]; url: string }) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <details class="fact">
            <summary class="fact-statement">{fact.statement}</summary>
            <FactEvidence fact={fact} url={url} />
          </details>
        </li>
      ))}
    </ul>
  );
}
