// `HtmlService`: pages for the sidebar and dialogs.

import type { Scene } from '../execution/scene';
import { GoogleObject, ServiceError } from '../google-object';
import { Blob } from './blob';
import { writtenAgain } from './served-page';
import { templateCode } from './template-code';

export class HtmlOutputMetaTag extends GoogleObject {
  override readonly googleClass = 'HTML.HtmlOutputMetaTag';
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    super();
    this.#name = name;
    this.#content = content;
  }

  getName(): string {
    return this.#name;
  }

  getContent(): string {
    return this.#content;
  }
}

export class HtmlOutput extends GoogleObject {
  override readonly googleClass = 'HTML.HtmlOutput';
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #icon = '';
  readonly #tags: HtmlOutputMetaTag[] = [];

  constructor(content: string) {
    super();
    this.#content = content;
  }

  /** Not the text that was given: Google reads it and writes it again. */
  getContent(): string {
    return writtenAgain(this.#content);
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(html: string): this {
    this.#content += html;
    return this;
  }

  appendUntrusted(text: string): this {
    return this.append(escaped(text));
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    this.#tags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#tags];
  }

  getFaviconUrl(): string {
    return this.#icon;
  }

  setFaviconUrl(url: string): this {
    this.#icon = url;
    return this;
  }

  /** Without effect, as on Google: there is only one sandbox. */
  setSandboxMode(_mode: string): this {
    return this;
  }

  setXFrameOptionsMode(_mode: string): this {
    return this;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.#content);
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.#content), 'text/html', null);
  }

  getAs(type: string | null): Blob {
    return this.getBlob().getAs(type);
  }
}

/** `evaluate` is done by the facade: the code of a template runs in the script's realm. */
export class HtmlTemplate extends GoogleObject {
  override readonly googleClass = 'HTML.HtmlTemplate';
  readonly #content: string;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getRawContent(): string {
    return this.#content;
  }

  getCode(): string {
    return templateCode(this.#content);
  }

  getCodeWithComments(): string {
    return templateCode(this.#content);
  }
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

export class HtmlService extends GoogleObject {
  override readonly googleClass = 'HTML.HtmlService';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  createHtmlOutput(source: string | Blob | null = ''): HtmlOutput {
    return new HtmlOutput(contentOf(source));
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.#page(name));
  }

  createTemplate(source: string | Blob | null): HtmlTemplate {
    return new HtmlTemplate(contentOf(source));
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.#page(name));
  }

  #page(name: string): string {
    const { pages } = this.#scene.world.project;
    const bare = name.replace(/\.html$/, '');
    const page = Object.hasOwn(pages, bare) ? pages[bare] : undefined;
    if (page === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return page;
  }
}

function contentOf(source: string | Blob | null): string {
  return source instanceof Blob ? source.getDataAsString() : String(source ?? '');
}
