// Why a request of a page is refused before anybody looks at the workbook.

export function actionUnknown(): string {
  return 'There is no such action.';
}

export function purposeMissing(): string {
  return 'Say whether the workbook is for the show, the office, or both.';
}

export function nothingToAdd(): string {
  return 'There is nothing to add.';
}

export function nothingToChange(): string {
  return 'There are no rows to change.';
}

export function rowNamedTwice(): string {
  return 'A row is named twice. Name each once.';
}

export function nothingIsAdded(): string {
  return 'Nothing is added here.';
}

export function nothingIsToRepair(): string {
  return 'There is nothing to repair.';
}

export function requestUnread(): string {
  return 'The request cannot be read.';
}

export function mostAdded({ most }: { readonly most: number }): string {
  return `Add ${most} rows at a time at most.`;
}

export function mostChanged({ most }: { readonly most: number }): string {
  return `Change ${most} rows at a time at most.`;
}

export function tooManyLines({ most }: { readonly most: number }): string {
  return `Add ${most} lines at a time at most.`;
}

export function mostRepaired({ most }: { readonly most: number }): string {
  return `Repair ${most} cells at a time at most.`;
}
