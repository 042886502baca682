import { wordTable } from '../../language/word-table.ts';

/** Where somebody may be hurt: reports tell "the face" for the head, "the thigh" for the leg. Base forms. */
const PARTS_OF_THE_BODY: readonly (readonly string[])[] = [
  ['head', 'face', 'skull', 'forehead', 'temple', 'jaw', 'cheek', 'eye', 'brain', 'scalp', 'mouth', 'nose', 'ear'],
  ['neck', 'throat'],
  ['shoulder', 'collarbone'],
  ['chest', 'breast', 'lung', 'rib', 'heart'],
  ['back', 'spine'],
  ['abdomen', 'stomach', 'belly', 'midsection', 'gut', 'side', 'torso'],
  ['hip', 'pelvis', 'buttock', 'groin'],
  ['arm', 'forearm', 'elbow', 'wrist', 'biceps'],
  ['hand', 'finger', 'thumb'],
  ['leg', 'thigh', 'knee', 'calf', 'shin', 'ankle'],
  ['foot', 'toe', 'heel'],
];

/** By word, which part of the body it tells. */
export const WOUNDED_PARTS: ReadonlyMap<string, string> = wordTable(
  Object.fromEntries(PARTS_OF_THE_BODY.flatMap((row) => row.map((word) => [word, row[0]!] as const))),
);

/** Stand before the part of the body that is hurt: "shot in the head", "wounds to his leg". */
export const WOUND_LEADS: ReadonlySet<string> = new Set(
  'in to his her their the a broken both left right upper lower'.split(' '),
);
