// What comes in of kit.

import { type LentPiece, mostPieces } from '../../contract/kit';
import { textKey } from '../../schema/values/text';
import { noPieces, tooManyPieces } from '../messages/kit';
import { givenFields, givenText, requestRefused } from './decoded-parts';

export const kitDecoders = { lentPieces: lentPiecesOf, assetTags: assetTagsOf, kitHolder: (value: unknown) => givenText(value, 50_000) };

function lentPiecesOf(value: unknown): readonly LentPiece[] {
  const pieces = listOf(value).map((one) => {
    const { table, id, condition, from } = givenFields(one);
    return { table: givenText(table, 60), id: givenText(id, 400), condition: givenText(condition, 4000), from: givenText(from, 400) };
  });
  if (pieces.length === 0) throw requestRefused(noPieces());
  // A piece that is scanned twice is one.
  return [...new Map(pieces.map((piece) => [`${piece.table} ${textKey(piece.id)}`, piece])).values()];
}

function assetTagsOf(value: unknown): readonly string[] {
  return listOf(value).map((one) => givenText(one, 400));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw requestRefused();
  if (value.length > mostPieces) throw requestRefused(tooManyPieces({ most: mostPieces }));
  return value;
}
