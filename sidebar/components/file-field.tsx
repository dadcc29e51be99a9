// A file of the person's own, which the page reads.

import type { JSX } from 'preact';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** As the browser takes it: `.csv,text/csv`. */
  readonly accept: string;
  readonly onFile: (file: File | null) => void;
}

export function FileField({ id, label, help, accept, onFile }: FileFieldProps): JSX.Element {
  return (
    <div class="field field-wide">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-help`}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}

export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
