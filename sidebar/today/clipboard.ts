// Copying text from inside Google's frames, where the modern way is not always allowed.

/** True when the text is on the clipboard now. The focus returns to where it was. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text);
  }
}

function copiedByCommand(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'spoken';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/** The same with markup beside it: what it is pasted into takes the one that it understands. */
export async function copiedWithMarkup(html: string, text: string): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) })]);
    return true;
  } catch {
    return copiedOnEvent(html, text);
  }
}

/** Whatever is selected, the event of copying takes what it is given. */
function copiedOnEvent(html: string, text: string): boolean {
  let done = false;
  const give = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    done = true;
  };
  document.addEventListener('copy', give);
  copiedByCommand(text);
  document.removeEventListener('copy', give);
  return done;
}
