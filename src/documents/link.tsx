// The only way in which a mail links anywhere.

import { isLink } from '../schema/kinds/address';

/** A link where the address is a web or mail address; otherwise its text alone: nothing that runs is ever linked to. */
export function Link({ url, label }: { readonly url: string; readonly label: string }) {
  if (!isLink(url)) return <span>{`${label}: ${url}`}</span>;
  return (
    <a href={url} rel="noopener noreferrer" target="_blank" style="color:inherit;text-decoration:underline">
      {label}
    </a>
  );
}
