// `Ui` and `Menu`: what the add-on shows around the grid.

import type { MenuView } from '../../api';
import type { Scene } from '../execution/scene';
import { GoogleObject } from '../google-object';
import type { HtmlOutput } from './html-service';
import { served } from './served-page';

/** Showing a page costs a trip to the browser, but none of Google's budgets counts it. */
type Item = MenuView['items'][number];

export class Menu extends GoogleObject {
  override readonly googleClass = 'Base.Menu';
  readonly #scene: Scene;
  readonly #caption: string;
  readonly #items: Item[] = [];

  constructor(scene: Scene, caption: string) {
    super();
    this.#scene = scene;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.#items.push({ kind: 'item', caption, function: functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#items.push({ kind: 'menu', menu: menu.view() });
    return this;
  }

  addToUi(): void {
    this.#scene.world.showMenu(this.view());
  }

  /** The menu as data. */
  view(): MenuView {
    return { caption: this.#caption, items: [...this.#items] };
  }
}

/** `alert` and `prompt` are missing on purpose: they suspend the script and drop its locks. */
export class Ui extends GoogleObject {
  override readonly googleClass = 'Base.Ui';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.#scene, caption);
  }

  createAddonMenu(): Menu {
    return new Menu(this.#scene, this.#scene.world.project.name ?? 'Add-on');
  }

  /** 300 px wide whatever the page asks for. */
  showSidebar(page: HtmlOutput): void {
    const [title, html] = [page.getTitle(), served(page.getContent())];
    this.#scene.world.showPanel({ kind: 'sidebar', title, html, width: null, height: null });
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    const [width, height] = [page.getWidth(), page.getHeight()];
    this.#scene.world.showPanel({ kind: 'dialog', title, html: served(page.getContent()), width, height });
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.showModalDialog(page, title);
  }
}
