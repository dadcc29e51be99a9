// Keeps a range or a tab from being changed by others.

import { isEditor, type Protected } from '../book/protections';
import { GoogleObject, ServiceError } from '../engine/google-object';
import { User } from '../engine/services/session';
import { kindsOf } from './call-kinds';
import type { ClassContext } from './class-context';
import type { RangeObject } from './objects';
import { refusals } from './refusals';

type Person = string | User;

function addressOf(person: Person): string {
  return typeof person === 'string' ? person : person.getEmail();
}

export class Protection extends GoogleObject {
  readonly googleClass = 'Spreadsheet.Protection';

  constructor(
    private readonly desk: ClassContext,
    private readonly id: number,
  ) {
    super();
  }

  getProtectionType(): 'RANGE' | 'SHEET' {
    return this.now().zone ? 'RANGE' : 'SHEET';
  }

  getRange(): RangeObject {
    const { zone, sheetId } = this.now();
    const { rows, columns } = this.desk.tab(sheetId);
    return this.desk.range(sheetId, zone ?? { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  }

  getDescription(): string {
    return this.now().description;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.now().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }

  canEdit(): boolean {
    return this.now().warningOnly || isEditor(this.now(), this.desk.session);
  }

  /** Whoever may not edit may not ask either. Of the owner nobody says that they are listed; they may edit all the same. */
  getEditors(): User[] {
    this.checkOwn();
    return this.named().map((editor) => new User(editor));
  }

  addEditor(person: Person): this {
    return this.addEditors([addressOf(person)]);
  }

  addEditors(addresses: readonly string[]): this {
    return this.change({ editors: [...new Set([...this.named(), ...addresses])] });
  }

  removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }

  /** The owner and whoever runs the script stay editors. */
  removeEditors(people: readonly Person[]): this {
    const gone = people.map(addressOf).filter((address) => address !== this.desk.session.user && address !== this.desk.session.owner);
    return this.change({ editors: this.named().filter((editor) => !gone.includes(editor)) });
  }

  getUnprotectedRanges(): RangeObject[] {
    const { sheetId, open } = this.now();
    return open.map((zone) => this.desk.range(sheetId, zone));
  }

  setUnprotectedRanges(ranges: readonly RangeObject[]): this {
    if (this.now().zone) throw new ServiceError('Only a sheet protection can have unprotected ranges.');
    return this.change({ open: ranges.map(({ zone }) => zone) });
  }

  canDomainEdit(): boolean {
    return false;
  }

  remove(): void {
    this.checkOwn();
    this.desk.book.protections.remove(this.id);
  }

  private change(changes: Parameters<ClassContext['book']['protections']['change']>[1]): this {
    this.checkOwn();
    this.desk.book.protections.change(this.id, changes);
    return this;
  }

  private checkOwn(): void {
    if (!this.canEdit()) throw refusals.protectedCell();
  }

  /** Of those who may edit the file only the one at the keyboard is known here. */
  private named(): readonly string[] {
    return this.now().editors ?? [this.desk.session.user];
  }

  private now(): Protected {
    const protection = this.desk.book.protections.get(this.id);
    if (!protection) throw new ServiceError('The protection was removed.');
    return protection;
  }
}

export const protectionKinds = kindsOf('Protection', {
  read: ['getDescription', 'isWarningOnly', 'canEdit', 'getEditors', 'getUnprotectedRanges'],
  write: ['setDescription', 'setWarningOnly', 'addEditor', 'addEditors', 'removeEditor', 'removeEditors', 'setUnprotectedRanges', 'remove'],
});
