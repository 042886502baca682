import { expect, it } from 'vitest';
import { annotationRequests } from '../../../server/src/features/protocol/annotation-protocol.ts';
import { corpusRequests } from '../../../server/src/features/protocol/corpus-protocol.ts';
import { draftRequests } from '../../../server/src/features/protocol/draft-protocol.ts';
import { requests } from '../../../server/src/features/protocol/protocol.ts';
import { sameThingRequests } from '../../../server/src/features/protocol/same-thing-protocol.ts';
import { timelineRequest } from '../../../server/src/features/protocol/timeline-protocol.ts';
import { answerAboutImports } from '../../../server/src/host/asked/import-requests.ts';
import { answerRequests, type RequestContext } from '../../../server/src/host/asked/requests.ts';
import type { Serving } from '../../../server/src/host/asked/serving.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';

it('answers every request that the client can make, each once', () => {
  const answered: string[] = [];
  const register = (asked: unknown) => {
    if (typeof asked === 'string') answered.push(asked);
  };
  const serving = { capabilities: {}, at: register, atOnce: register } as unknown as Serving;
  answerRequests(serving, new CorpusIndex(), {} as RequestContext);
  answerAboutImports(serving, null, () => '2026-05-01');
  const all = [requests, annotationRequests, corpusRequests, draftRequests, sameThingRequests].flatMap(
    (each): readonly string[] => Object.values(each),
  );
  expect(answered.sort()).toEqual([...all, timelineRequest].sort());
});
