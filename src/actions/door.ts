// The one door between sidebar and server: what may be asked, and what comes back.

import type { Answer, Method, Methods, Request } from '../contract/methods';
import type { Ports } from '../ports';
import { add } from './add';
import { adopt } from './adopt';
import { beginCopy } from './begin-copy';
import { check } from './check';
import { decodeRequest } from './decoding';
import { Refusal } from './failure';
import { goTo } from './go-to';
import { open } from './open';
import { pause, resume } from './pause';
import { preview, sendTest } from './preview';
import { candidates, propose, proposePreview } from './proposing';
import { repair } from './repair';
import { repairReminders } from './repair-reminders';
import { reported } from './reporting';
import { addSample, removeSample } from './sample';
import { save } from './save';
import { select, selected } from './selection';
import { sendNow } from './send-now';
import { setUp } from './set-up';
import { stopUsing } from './stop-using';
import { suggestions } from './suggestions';
import { takeOver } from './take-over';
import { turnOff, turnOn } from './turn-on';
import { uninstall } from './uninstall';

type Handlers = { readonly [M in Method]: (ports: Ports, input: Methods[M]['input'], key: string) => Methods[M]['answer'] };

const handlers: Handlers = {
  ...{ open, setUp, beginCopy, add, suggestions, select, selected, save },
  ...{ candidates, propose, proposePreview, adopt, stopUsing },
  ...{ check, goTo, repair, addSample, removeSample },
  ...{ preview, turnOn, turnOff, sendTest, sendNow, repairReminders, takeOver, pause, resume, uninstall },
};

/** Answers one request of the sidebar, JSON in and JSON out. Never throws: what went wrong is in the answer, in words for people. */
export function answer(ports: Ports, text: string): string {
  return JSON.stringify(answerOf(ports, text));
}

function answerOf(ports: Ports, text: string): Answer {
  try {
    const request = decodeRequest(text);
    if (request.version !== ports.version) {
      throw new Refusal('reload', 'Routesheet was updated since this sidebar was opened. Close it and open it again from the menu.');
    }
    return { ok: true, value: handle(ports, request) };
  } catch (thrown) {
    return { ok: false, error: reported(ports, thrown) };
  }
}

function handle<M extends Method>(ports: Ports, { method, input, key }: Request<M>): Methods[M]['answer'] {
  return handlers[method](ports, input, key);
}
