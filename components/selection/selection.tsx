import type { Claim } from '../../core/claims/claim.ts';
import { PlumbMark } from '../popup/plumb-mark.tsx';
import { SampleClaims } from '../sample-claims.tsx';
import { useStrings } from '../strings.ts';

/** What the reader selected, by paragraphs, with what was found in it. Without claims, it has not been read yet. */
export function Selection(props: {
  readonly paragraphs: readonly string[];
  readonly isCut: boolean;
  /** The title of the page that it is understood by. */
  readonly partOf?: string | undefined;
  readonly claims: readonly Claim[] | undefined;
  readonly onShowClaim: (index: number) => void;
}) {
  const { paragraphs, isCut, partOf, claims, onShowClaim } = props;
  const { t } = useStrings();
  return (
    <main>
      <header class="page-head">
        <PlumbMark />
        <h1>{t('selection.title')}</h1>
      </header>
      {paragraphs.length === 0 && <p class="remark">{t('selection.gone')}</p>}
      {paragraphs.length > 0 && (
        <article class="sample">
          {paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </article>
      )}
      {partOf && <p class="remark">{t('selection.part-of', { title: partOf })}</p>}
      {isCut && <p class="remark">{t('selection.cut')}</p>}
      <p class="remark" role="status">
        {claims?.length === 0 && t('selection.none')}
      </p>
      <SampleClaims claims={claims ?? []} isOpen onShowClaim={onShowClaim} />
    </main>
  );
}
