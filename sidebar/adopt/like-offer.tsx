// The next episode's tab: the same headings as one that is in use already, so that one click is enough.

import type { JSX } from 'preact';
import type { Proposal } from '../../src/contract/adoption';
import type { Opened } from '../../src/contract/methods';
import { adoptedKey } from '../../src/workbook/adopted/adopted-table';
import { mappingText } from '../../src/workbook/adopted/mapping-text';
import { Button } from '../components/button';
import { withMapping } from './choices';
import type { Adopting } from './use-adopting';

interface LikeOfferProps {
  readonly adopting: Adopting;
  readonly proposal: Proposal;
  readonly opened: Opened;
}

export function LikeOffer({ adopting, proposal: { like }, opened }: LikeOfferProps): JSX.Element | null {
  const adoption = opened.placements.adoptions.find(({ table, tabs }) =>
    tabs.some(({ sheetId }) => adoptedKey(table, sheetId) === like?.table),
  );
  if (like === null || adoption === undefined || adopting.draft.mapping !== '') return null;
  const name = opened.tabs.find(({ table }) => table === like.table)?.tab ?? like.name;
  return (
    <div class="card">
      <p>It has the same headings as “{name}”.</p>
      <Button
        onPress={() => {
          adopting.change(withMapping(adopting.draft, mappingText(adoption)));
          adopting.goTo('last');
        }}
      >
        Use it in the same way
      </Button>
    </div>
  );
}
