// The add-on's sidebar and dialog: a frame of ours around a page of another origin.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelHead } from '../../server/views';
import { servePanel } from './panel-service';

/** Google's sandbox for add-on pages. */
const sandboxRights =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** What both kinds of panel need. */
export interface PanelProps {
  readonly head: PanelHead;
  readonly origin: string;
  readonly onClose: (serial: number) => void;
  readonly onFocusGrid: () => void;
}

interface FrameProps extends PanelProps {
  readonly onSize: (width: number | null, height: number | null) => void;
}

function PanelFrame({ head, origin, onClose, onFocusGrid, onSize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const close = () => onClose(head.serial);
    return servePanel({ frame: frame.current, serial: head.serial, origin, close, focusGrid: onFocusGrid, size: onSize });
  }, [head.serial, origin]);
  return <iframe key={head.serial} ref={frame} title={head.title} sandbox={sandboxRights} src={`${origin}/panel/${head.serial}`} />;
}

function CloseButton({ head, onClose }: Pick<PanelProps, 'head' | 'onClose'>) {
  return (
    <button type="button" class="icon-button" aria-label={`Close ${head.title}`} onClick={() => onClose(head.serial)}>
      ✕
    </button>
  );
}

/** The sidebar: 300 px, whatever the add-on asks for. */
export function PanelSidebar(props: PanelProps) {
  return (
    <aside class="panel-sidebar" aria-label={props.head.title}>
      <header>
        <h2>{props.head.title}</h2>
        <CloseButton {...props} />
      </header>
      <PanelFrame {...props} onSize={() => {}} />
    </aside>
  );
}

/** The dialog: modal, of the size the add-on asks for, as far as the window allows. */
export function PanelDialog(props: PanelProps) {
  const { head, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: head.width ?? 600, height: head.height ?? 360 });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="panel-dialog"
      aria-label={head.title}
      onCancel={() => onClose(head.serial)}
      style={{ width: `${size.width}px` }}
    >
      <header>
        <h2>{head.title}</h2>
        <CloseButton {...props} />
      </header>
      <div style={{ height: `${size.height}px` }}>
        <PanelFrame {...props} onSize={(width, height) => setSize({ width: width ?? size.width, height: height ?? size.height })} />
      </div>
    </dialog>
  );
}
