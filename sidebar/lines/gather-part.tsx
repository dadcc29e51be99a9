// Lines that are offered together: what waits for approval in a step, what has open notes. A click takes them all.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LineOffer } from '../../src/contract/rows/lines';
import { sameText } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import type { Texts } from '../form/draft';
import { useSubmit } from '../form/use-submit';
import type { LineForms, LineTab } from './use-lines';

interface GatherPartProps {
  readonly tab: LineTab;
  readonly lines: LineForms;
}

export function GatherPart({ tab: { form, lines: all }, lines }: GatherPartProps): JSX.Element | null {
  const [offers, setOffers] = useState<readonly LineOffer[]>([]);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const { key, linesOf, many } = form.table;
  if (linesOf?.gathered !== true) return null;
  const look = async () => {
    const outcome = await submit.send('gather', { table: key });
    if (outcome === null) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    setOffers(outcome.value.offers);
    tell(outcome.value.offers.length > 0 ? null : told('info', 'Nothing waits for approval, and no note is open.'));
  };
  const { item = '', step = '' } = linesOf.following ?? {};
  const isThere = (one: Texts) =>
    all.some(({ draft, takenOff }) => !takenOff && [item, step].every((name) => sameText(draft.texts[name] ?? '', one[name] ?? '')));
  const take = (offer: LineOffer) => {
    const news = offer.lines.filter((one) => !isThere(one));
    if (news.length > 0) lines.add(key, news);
    setOffers((before) => before.filter((one) => one !== offer));
    tell(told('info', news.length === 0 ? `All of these ${many} are there already.` : `Added below: ${news.length}. Save to keep them.`));
  };
  return (
    <>
      <div class="buttons">
        <Button busy={submit.busy ? 'Looking…' : undefined} onPress={() => void look()}>
          What waits to be shown
        </Button>
        {offers.map((offer) => (
          <Button key={offer.words} onPress={() => take(offer)}>
            {offer.words}
          </Button>
        ))}
      </div>
      <ResultNotice told={result} />
    </>
  );
}
